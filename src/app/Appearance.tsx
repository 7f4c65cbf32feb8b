import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { SETTINGS_ID } from '../domain/settings';
import { useTranslator } from '../i18n/use-translator';
import { useRecords } from '../store/use-workspace';

/** Makes the page look as the settings say: theme, movement, language and direction. */
export function Appearance() {
  const { language, direction } = useTranslator();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const theme = useRecords(({ tables }) => tables.settings.get(SETTINGS_ID)?.theme ?? 'device');
  const motion = useRecords(({ tables }) => tables.settings.get(SETTINGS_ID)?.motion ?? 'device');
  useEffect(() => setColorScheme(theme === 'device' ? 'auto' : theme), [theme, setColorScheme]);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language.startsWith('qps') ? 'en' : language;
    root.dir = direction;
    root.dataset.motion = motion;
  }, [language, direction, motion]);
  return null;
}
