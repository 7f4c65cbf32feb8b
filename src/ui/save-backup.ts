import type { Translator } from '../i18n/translator';
import { backupName } from './backup-name';
import { saveFile } from './save-file';
import { showToast } from './toast';

/**
 * Makes a backup and saves it as a file named after the time `now` (ms). Resolves to whether it could be made; when not, that
 * is said, since a file without the work in it would be worse than none.
 */
export async function saveBackup(
  { t }: Translator,
  make: () => Promise<Blob>,
  now: number,
): Promise<boolean> {
  try {
    saveFile(await make(), backupName(now));
    return true;
  } catch {
    showToast(t('backup.failed'));
    return false;
  }
}
