import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { BusyButton } from '../ui/BusyButton';
import { backupName } from '../ui/backup-name';
import { closeDialog } from '../ui/open-dialog';
import { saveFile } from '../ui/save-file';
import classes from './StorageSection.module.css';
import type { TakenBackup } from './use-restore';

interface RestoreResultProps {
  readonly taken: TakenBackup;
  readonly isBusy: boolean;
}

/** Says that a backup was taken in, and offers what was here before until it is back. */
export function RestoreResult({ taken: { former, back, putBack }, isBusy }: RestoreResultProps) {
  const { t } = useTranslator();
  const { clock } = useWorkspace();
  const outcome = useRef<HTMLParagraphElement>(null);
  const isBack = back === 'done';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that was pressed is gone in both cases
  useEffect(() => outcome.current?.focus(), [isBack]);
  return (
    <div className={classes.section}>
      <p ref={outcome} tabIndex={-1} role="status" className={classes.line}>
        {t(back === 'done' ? 'restore.back.done' : 'restore.done')}
      </p>
      {back === 'failed' && (
        <p role="alert" className={classes.caution}>
          {t('restore.back.failed')}
        </p>
      )}
      {back !== 'done' && (
        <>
          <p className={classes.line}>{t('restore.back.what')}</p>
          <div className={classes.actions}>
            <BusyButton variant="default" isBusy={isBusy} onAct={putBack}>
              {t('restore.back')}
            </BusyButton>
            <Button variant="default" onClick={() => saveFile(former, backupName(clock.now()))}>
              {t('restore.back.save')}
            </Button>
          </div>
        </>
      )}
      <Button disabled={isBusy} onClick={closeDialog}>
        {t('dialog.close')}
      </Button>
    </div>
  );
}
