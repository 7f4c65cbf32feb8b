import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useSettings } from '../store/use-settings';

/** Makes the page look as the settings say: theme, movement, language and direction. */
export function Appearance() {
  const { language, direction } = useTranslator();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const theme = useSettings((settings) => settings.theme);
  const motion = useSettings((settings) => settings.motion);
  useEffect(() => setColorScheme(theme === 'device' ? 'auto' : theme), [theme, setColorScheme]);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = direction;
    root.dataset.motion = motion;
  }, [language, direction, motion]);
  return null;
}
