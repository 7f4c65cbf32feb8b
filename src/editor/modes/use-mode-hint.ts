import { isMention } from '../../domain/mention';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import type { useModeName } from './use-mode-name';

/** What to do next in a mode, with the keys as they are set now; of a command without a key, the way by hand alone. */
export function useModeHint(mode: ReturnType<typeof useModeName>): string {
  const { t } = useTranslator();
  const find = useCommands();
  const hasTargets = useRecords(
    ({ tables }) => mode !== 'link' || [...tables.annotations.values()].some(isMention),
  );
  const keysOf = (id: string) => find(id).keyCaps.join(' ');
  switch (mode) {
    case null:
      return '';
    case 'move':
      return t('mode.move.hint');
    case 'add': {
      const { label } = find('mark.add-words');
      const keys = keysOf('mark.add-words');
      return keys === '' ? t('mode.add.hint-button', { button: label }) : t('mode.add.hint', { keys });
    }
    case 'anew': {
      const { label } = find('review.take');
      const keys = keysOf('review.take');
      return keys === '' ? t('mode.anew.hint-button', { button: label }) : t('mode.anew.hint', { keys });
    }
    case 'link': {
      if (!hasTargets) return t('mode.link.none');
      const next = keysOf('annotation.next');
      const previous = keysOf('annotation.previous');
      const choose = keysOf('annotation.open-card');
      return [next, previous, choose].includes('')
        ? t('mode.link.hint-click')
        : t('mode.link.hint', { next, previous, choose });
    }
  }
}
