import { isNewerRecord } from '../domain/newer-record';
import { type RowsByTable, TABLE_NAMES } from '../domain/record-types';
import { rowsOf } from '../domain/rows-by-table';
import type { FormatProblem } from '../formats/format';
import { writeRedthreadFile } from '../formats/redthread-json/write-file';
import type { RestorePreview } from '../store/storage-keeper';

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

/** What taking these records in would do to those that are here. */
export function previewRestore(
  backup: { readonly records: RowsByTable; readonly problems: readonly FormatProblem[] },
  here: RowsByTable,
): RestorePreview {
  const counts: Record<string, { added: number; updated: number; same: number }> = {};
  for (const name of TABLE_NAMES) {
    const known = new Map(rowsOf(here, name).map((row) => [row.id, row]));
    const count = { added: 0, updated: 0, same: 0 };
    for (const row of rowsOf(backup.records, name)) {
      const before = known.get(row.id);
      if (before === undefined) count.added += 1;
      else if (isNewerRecord(name, row, before)) count.updated += 1;
      else count.same += 1;
    }
    if (count.added + count.updated + count.same > 0) counts[name] = count;
  }
  return { counts, problems: backup.problems };
}
