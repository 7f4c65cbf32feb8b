import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import type { StorageProblem } from '../../store/storage-keeper';
import { useWorkspace } from '../../store/use-workspace';
import classes from './NotSavedBar.module.css';
import { SaveButton } from './SaveButton';

const REASONS = {
  full: 'not-saved.full',
  closed: 'not-saved.closed',
  unavailable: 'not-saved.unavailable',
} as const satisfies Partial<Record<StorageProblem, string>>;

/** How often it is said again that work is not saved, in ms. */
const REMIND_MS = 600_000;

/** The inverted bar under the header while work is not saved: since when, why, where it is, what can be done. */
export function NotSavedBar() {
  const { t, time } = useTranslator();
  const { keeper, session } = useWorkspace();
  const state = useSyncExternalStore(keeper.watchSaveState, keeper.saveState);
  const since = state.kind === 'failed' ? state.since : null;
  useEffect(() => {
    if (since === null) return;
    const remind = () => session.announce(t('not-saved.still', { time: time(since) }));
    const timer = setInterval(remind, REMIND_MS);
    return () => clearInterval(timer);
  }, [since, session, t, time]);
  if (state.kind !== 'failed') return null;
  const reason = REASONS[state.problem as keyof typeof REASONS] ?? 'not-saved.unknown';
  const canRetry = state.problem !== 'unavailable' && state.problem !== 'closed';
  return (
    <div role="alert" className={classes.bar}>
      <IconAlertTriangle size={18} stroke={1.75} className={classes.icon} aria-hidden="true" />
      <p className={classes.text}>
        <strong>{t('not-saved.since', { time: time(state.since) })}</strong> {t(reason)}
      </p>
      <div className={classes.actions}>
        <SaveButton
          variant="default"
          className={classes.first ?? ''}
          label={t('trouble.save-file')}
          makeFile={keeper.backup}
        />
        {state.problem === 'full' && (
          <Button variant="default" className={classes.second ?? ''} component="a" href="#/settings/storage">
            {t('not-saved.free-space')}
          </Button>
        )}
        {canRetry && (
          <Button
            variant="default"
            className={classes.second ?? ''}
            onClick={() => void keeper.retry().catch(() => undefined)}
          >
            {t('trouble.try-again')}
          </Button>
        )}
      </div>
    </div>
  );
}
