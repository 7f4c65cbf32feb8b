import { isNewerRecord } from '../domain/newer-record';
import { isSameValue } from '../domain/patch';
import type { RecordBase } from '../domain/record';
import { type RowsByTable, TABLE_NAMES } from '../domain/record-types';
import { rowsOf } from '../domain/rows-by-table';
import type { FormatProblem } from '../formats/format';
import { writeRedthreadFile } from '../formats/redthread-json/write-file';
import type { RestoreCount, RestorePreview } from '../store/storage-keeper';

/** Everything as one Redthread file. */
export async function writeBackup(records: RowsByTable): Promise<Blob> {
  return new Blob(await writeRedthreadFile(records), { type: 'application/json' });
}

/** The records of a backup and what was wrong with it. */
export async function readBackup(
  file: Blob,
): Promise<{ readonly records: RowsByTable; readonly problems: readonly FormatProblem[] }> {
  // Reading is loaded when used; writing must work whatever else fails.
  const { parseInWorker } = await import('../formats/redthread-json/parse-in-worker');
  return parseInWorker(new Uint8Array(await file.arrayBuffer()));
}

/** What taking these records in would do to those that are here; a browser's own choices stay when the file brings none. */
export function previewRestore(
  backup: { readonly records: RowsByTable; readonly problems: readonly FormatProblem[] },
  here: RowsByTable,
  mode: 'merge' | 'replace',
): RestorePreview {
  const counts: Record<string, RestoreCount> = {};
  const keepsSettings = rowsOf(backup.records, 'settings').length === 0;
  for (const name of TABLE_NAMES) {
    const known = new Map<string, RecordBase>(rowsOf(here, name).map((row) => [row.id, row]));
    const count = { added: 0, updated: 0, same: 0, removed: 0 };
    for (const row of rowsOf(backup.records, name)) {
      const before = known.get(row.id);
      known.delete(row.id);
      if (before === undefined) count.added += 1;
      else if (mode === 'replace' ? !isSameValue(row, before) : isNewerRecord(name, row, before))
        count.updated += 1;
      else count.same += 1;
    }
    const isKept = keepsSettings && (name === 'settings' || name === 'annotators');
    if (mode === 'replace' && !isKept) count.removed = known.size;
    if (Object.values(count).some((number) => number > 0)) counts[name] = count;
  }
  return { counts, problems: backup.problems };
}
