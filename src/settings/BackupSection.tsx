import { Button, FileButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useSettings } from '../store/use-settings';
import { useWorkspace } from '../store/use-workspace';
import { BusyButton } from '../ui/BusyButton';
import { openDialog } from '../ui/open-dialog';
import { Section } from '../ui/Section';
import { saveBackup } from '../ui/save-backup';
import classes from './StorageSection.module.css';

/** After this time a backup is called old, in ms. */
const OLD_MS = 14 * 24 * 3_600_000;

/** Takes everything away as one file and brings such a file back. */
export function BackupSection() {
  const translator = useTranslator();
  const { t, ago, dateTime } = translator;
  const workspace = useWorkspace();
  const { clock } = workspace;
  const lastBackupAt = useSettings((settings) => settings.lastBackupAt);
  const [isBusy, setBusy] = useState(false);

  const resetRef = useRef<() => void>(null);

  function handleFile(file: File | null): void {
    // Choosing the same file again has to be a choice, too.
    resetRef.current?.();
    if (file !== null) openDialog({ name: 'restore', file });
  }

  const isLongAgo = lastBackupAt !== null && clock.now() - Date.parse(lastBackupAt) > OLD_MS;

  async function handleBackup() {
    setBusy(true);
    await saveBackup(translator, workspace);
    setBusy(false);
  }

  function describeLast(): string {
    if (lastBackupAt === null) return t('backup.never');
    const at = Date.parse(lastBackupAt);
    return t('backup.last', { ago: ago(at, clock.now()), time: dateTime(at) });
  }

  return (
    <Section title={t('backup.heading')} name="backup">
      <div className={classes.section}>
        <p className={classes.line}>{t('backup.why')}</p>
        <p className={classes.line}>{describeLast()}</p>
        {isLongAgo && <p className={classes.caution}>{t('backup.long-ago')}</p>}
        <div className={classes.actions}>
          <BusyButton isBusy={isBusy} onAct={() => void handleBackup()}>
            {t('backup.save')}
          </BusyButton>
          <FileButton accept="application/json,.json" resetRef={resetRef} onChange={handleFile}>
            {(props) => (
              <Button variant="default" {...props}>
                {t('backup.restore')}
              </Button>
            )}
          </FileButton>
        </div>
      </div>
    </Section>
  );
}
