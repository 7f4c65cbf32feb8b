import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import hidden from '../ui/hidden.module.css';
import styles from './SaveStatus.module.css';

/** Whether the work is saved. Only trouble is read out, by the bar that explains it. */
export function SaveStatus() {
  const { keeper } = useWorkspace();
  const { t, time } = useTranslator();
  const state = useSyncExternalStore(keeper.watchSaveState, keeper.saveState);
  const text = {
    saved:
      state.kind === 'saved' && state.at !== null
        ? t('save.saved-at', { time: time(state.at) })
        : t('save.all-saved'),
    saving: t('save.saving'),
    failed: t('save.failed'),
  }[state.kind];
  const Icon = { saved: IconCheck, saving: IconLoader2, failed: IconAlertTriangle }[state.kind];
  return (
    <span className={styles.status} data-kind={state.kind} data-save-state={state.kind}>
      <Icon size={17} stroke={1.75} aria-hidden />
      <span className={hidden.hiddenWhenNarrow}>{text}</span>
    </span>
  );
}
