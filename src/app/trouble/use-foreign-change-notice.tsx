import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';
import { conflicts, foreignChanges } from './foreign-changes';

/** How long it stands that something was left in place, in ms. */
const STILL_USED_MS = 12_000;

/** Says, without getting in the way, that another tab has changed the open article, and what was done where two met. */
export function useForeignChangeNotice(): void {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  useEffect(
    () =>
      foreignChanges.subscribe(({ scope }) => {
        if (scope !== session.state.getState().articleId || document.visibilityState === 'hidden') return;
        notifications.show({
          id: 'foreign-change',
          icon: <IconCopy size={18} stroke={1.75} />,
          message: t('tabs.changed-elsewhere'),
        });
      }),
    [session, t],
  );
  useEffect(() => {
    const tell = () => {
      const { conflict } = conflicts.getState();
      if (conflict === null) return;
      notifications.show({
        id: 'conflict',
        icon: <IconCopy size={18} stroke={1.75} />,
        message: t(`tabs.${conflict}`),
        // Nothing is lost when what was added stays; all else is told until it is put away.
        autoClose: conflict === 'still-used' ? STILL_USED_MS : false,
      });
    };
    // What a tab that is gone has left behind was written before this was drawn.
    tell();
    return conflicts.subscribe(tell);
  }, [t]);
}
