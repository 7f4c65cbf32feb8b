import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { backupName } from '../ui/backup-name';
import { Dialog } from '../ui/Dialog';
import { saveFile } from '../ui/save-file';
import classes from './StorageSection.module.css';

/** Removes all work from this device, after a backup has been offered and the choice been made twice. */
export function EraseButton() {
  const { t } = useTranslator();
  const { keeper, clock } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const [isSure, setSure] = useState(false);

  function handleClose() {
    setOpen(false);
    setSure(false);
  }

  async function handleErase() {
    await keeper.eraseEverything();
    handleClose();
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('erase.open')}
      </Button>
      {isOpen && (
        <Dialog title={t('erase.heading')} closeLabel={t('dialog.close')} onClose={handleClose}>
          <div className={classes.section}>
            <p className={classes.line}>{t('erase.what')}</p>
            <Button
              variant="default"
              onClick={() => void keeper.backup().then((file) => saveFile(file, backupName(clock.now())))}
            >
              {t('backup.save')}
            </Button>
            <Checkbox
              checked={isSure}
              onChange={(event) => setSure(event.currentTarget.checked)}
              label={t('erase.sure')}
            />
            <div className={classes.actions}>
              <Button disabled={!isSure} onClick={() => void handleErase()}>
                {t('erase.do')}
              </Button>
              <Button variant="default" onClick={handleClose}>
                {t('dialog.cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
