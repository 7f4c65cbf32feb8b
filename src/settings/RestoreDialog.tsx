import { Button, Radio } from '@mantine/core';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { backupName } from '../ui/backup-name';
import { Dialog } from '../ui/Dialog';
import { closeDialog } from '../ui/open-dialog';
import { saveBackup } from '../ui/save-backup';
import { saveFile } from '../ui/save-file';
import { RestoreCounts } from './RestoreCounts';
import classes from './StorageSection.module.css';
import { type RestoreMode, useRestore } from './use-restore';

/** Shows what a backup would bring and takes it in: beside what is here, or in its place. */
export default function RestoreDialog({ file }: { readonly file: File }) {
  const translator = useTranslator();
  const { t } = translator;
  const { keeper, clock } = useWorkspace();
  const { mode, setMode, preview, state, former, run, putBack } = useRestore(file);
  const isEmpty = preview !== null && Object.keys(preview.counts).length === 0;
  return (
    <Dialog
      title={t('restore.heading', { name: file.name })}
      closeLabel={t('dialog.close')}
      onClose={closeDialog}
    >
      {state === 'done' || state === 'put-back' ? (
        <div className={classes.section}>
          <p role="status" className={classes.line}>
            {t(state === 'done' ? 'restore.done' : 'restore.back.done')}
          </p>
          {state === 'done' && former !== null && (
            <>
              <p className={classes.line}>{t('restore.back.what')}</p>
              <div className={classes.actions}>
                <Button variant="default" onClick={putBack}>
                  {t('restore.back')}
                </Button>
                <Button variant="default" onClick={() => saveFile(former, backupName(clock.now()))}>
                  {t('restore.back.save')}
                </Button>
              </div>
            </>
          )}
          <Button onClick={closeDialog}>{t('dialog.close')}</Button>
        </div>
      ) : (
        <div className={classes.section}>
          <Radio.Group
            value={mode}
            onChange={(value) => setMode(value as RestoreMode)}
            label={t('restore.mode')}
          >
            <Radio value="merge" label={t('restore.merge')} description={t('restore.merge.what')} />
            <Radio value="replace" label={t('restore.replace')} description={t('restore.replace.what')} />
          </Radio.Group>
          {mode === 'replace' && (
            <Button variant="default" onClick={() => void saveBackup(translator, keeper.backup, clock.now())}>
              {t('restore.backup-first')}
            </Button>
          )}
          {preview === null && state !== 'failed' && <p role="status">{t('restore.reading')}</p>}
          {preview !== null && <RestoreCounts preview={preview} />}
          {state === 'failed' && (
            <p role="alert" className={classes.caution}>
              {t('restore.failed')}
            </p>
          )}
          <div className={classes.actions}>
            <Button disabled={preview === null || isEmpty} loading={state === 'busy'} onClick={run}>
              {t(mode === 'merge' ? 'restore.do-merge' : 'restore.do-replace')}
            </Button>
            <Button variant="default" onClick={closeDialog}>
              {t('dialog.cancel')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
