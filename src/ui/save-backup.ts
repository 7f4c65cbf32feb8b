import type { Translator } from '../i18n/translator';
import { backupName } from './backup-name';
import { saveFile } from './save-file';
import { showToast } from './toast';

/** What a backup is made with; the workspace has all of it. */
interface BackupMaker {
  readonly keeper: { backup(): Promise<Blob> };
  readonly clock: { now(): number };
  readonly session: { announce(message: string): void };
}

/**
 * Makes a backup and saves it as a file named after the time, and has it said that it is done. When it can't be made that is
 * said, since a file without the work in it would be worse than none.
 */
export async function saveBackup({ t }: Translator, { keeper, clock, session }: BackupMaker): Promise<void> {
  try {
    saveFile(await keeper.backup(), backupName(clock.now()));
    session.announce(t('backup.done'));
  } catch {
    showToast(t('backup.failed'));
  }
}
