import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { Dialog } from '../ui/Dialog';
import { saveBackup } from '../ui/save-backup';
import { showToast } from '../ui/toast';
import classes from './StorageSection.module.css';

/** Removes all work from this device, after a backup has been offered and the choice been made twice. */
export function EraseButton() {
  const translator = useTranslator();
  const { t } = translator;
  const workspace = useWorkspace();
  const { keeper } = workspace;
  const [isOpen, setOpen] = useState(false);
  const [isSure, setSure] = useState(false);

  function handleClose() {
    setOpen(false);
    setSure(false);
  }

  async function handleErase() {
    try {
      await keeper.eraseEverything();
      handleClose();
    } catch {
      showToast(translator.t('erase.failed'));
    }
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
            <Button variant="default" onClick={() => void saveBackup(translator, workspace)}>
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
