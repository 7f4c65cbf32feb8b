import { Button, Radio } from '@mantine/core';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { BusyButton } from '../ui/BusyButton';
import { Dialog } from '../ui/Dialog';
import { closeDialog } from '../ui/open-dialog';
import { saveBackup } from '../ui/save-backup';
import { RestoreCounts } from './RestoreCounts';
import { RestoreResult } from './RestoreResult';
import classes from './StorageSection.module.css';
import { type Restore, type RestoreMode, useRestore } from './use-restore';

/** Shows what a backup would bring and takes it in: beside what is here, or in its place. */
export default function RestoreDialog({ file }: { readonly file: File }) {
  const { t } = useTranslator();
  const restore = useRestore(file);
  const { taken, isBusy } = restore;
  return (
    <Dialog
      title={t('restore.heading', { name: file.name })}
      closeLabel={t('dialog.close')}
      isHeld={isBusy}
      onClose={closeDialog}
    >
      {taken === null ? <RestoreForm restore={restore} /> : <RestoreResult taken={taken} isBusy={isBusy} />}
    </Dialog>
  );
}

function RestoreForm({ restore }: { readonly restore: Restore }) {
  const translator = useTranslator();
  const { t } = translator;
  const workspace = useWorkspace();
  const { mode, setMode, preview, isBusy, hasFailed, run } = restore;
  const isEmpty =
    preview !== null &&
    !Object.values(preview.counts).some(({ added, updated, same }) => added + updated + same > 0);
  return (
    <div className={classes.section}>
      <Radio.Group
        value={mode}
        onChange={(value) => setMode(value as RestoreMode)}
        label={t('restore.mode')}
        disabled={isBusy}
      >
        <div className={classes.options}>
          <Radio value="merge" label={t('restore.merge')} description={t('restore.merge.what')} />
          <Radio value="replace" label={t('restore.replace')} description={t('restore.replace.what')} />
        </div>
      </Radio.Group>
      {mode === 'replace' && (
        <Button variant="default" onClick={() => void saveBackup(translator, workspace)}>
          {t('restore.backup-first')}
        </Button>
      )}
      {preview === null && !hasFailed && <p role="status">{t('restore.reading')}</p>}
      {preview !== null && <RestoreCounts preview={preview} mode={mode} isEmpty={isEmpty} />}
      {hasFailed && (
        <p role="alert" className={classes.caution}>
          {t('restore.failed')}
        </p>
      )}
      <div className={classes.actions}>
        <BusyButton disabled={preview === null || isEmpty} isBusy={isBusy} onAct={run}>
          {t(mode === 'merge' ? 'restore.do-merge' : 'restore.do-replace')}
        </BusyButton>
        <Button variant="default" disabled={isBusy} onClick={closeDialog}>
          {t('dialog.cancel')}
        </Button>
      </div>
    </div>
  );
}
