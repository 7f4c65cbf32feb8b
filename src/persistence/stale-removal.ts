import type { Change } from '../domain/change';
import { isSameValue } from '../domain/patch';
import type { TableName } from '../domain/record-types';
import type { Stores } from './database';
import { findHangingRows, type HeldTable, keyOf } from './hanging-rows';
import type { TabMemory } from './tab-memory';

/**
 * Whether a change removes something that another tab has worked on without this tab having seen it: the record is no longer
 * the one that was removed, or something hangs on it that this tab did not know.
 */
export async function isRemovalStale(database: Stores, change: Change, memory: TabMemory): Promise<boolean> {
  const removed = change.edits.filter((edit) => edit.after === null);
  if (removed.length === 0) return false;
  for (const table of new Set(removed.map((edit) => edit.table))) {
    const edits = removed.filter((edit) => edit.table === table);
    const stored = await database.rows(table).bulkGet(edits.map(({ id }) => id));
    if (stored.some((row, index) => row !== undefined && !isSameValue(row, edits[index]?.before)))
      return true;
  }
  const covered = new Set(change.edits.map(keyOf));
  const idsOf = (table: TableName) => removed.filter((edit) => edit.table === table).map(({ id }) => id);
  const isHeld = async (table: HeldTable, isLeftOnPurpose: (table: TableName, id: string) => boolean) =>
    (await findHangingRows(database, table, idsOf(table))).some(
      (row) => !covered.has(keyOf(row)) && !isLeftOnPurpose(row.table, row.id),
    );
  const never = () => false;
  return (
    (await isHeld('articles', never)) ||
    // What is in a version goes with its article.
    (idsOf('articles').length === 0 && (await isHeld('versions', never))) ||
    // What is known here and stays beside its annotation was left on purpose.
    (idsOf('articles').length === 0 &&
      (await isHeld('annotations', (table, id) => memory.find(table, id) !== undefined))) ||
    (await isHeld('sources', never)) ||
    (await isHeld('entities', never))
  );
}
