import { mergeThemeOverrides, Notification } from '@mantine/core';
import type { Translator } from '../../i18n/translator';
import { theme } from './theme';

/** The look of the component library, with names in the interface's language for the buttons that it makes itself. */
export function themeFor({ t }: Translator) {
  const closeButtonProps = { 'aria-label': t('keys.close') };
  return mergeThemeOverrides(theme, {
    components: { Notification: Notification.extend({ defaultProps: { closeButtonProps } }) },
  });
}
