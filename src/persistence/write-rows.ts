import type { TableName, TableRows } from '../domain/record-types';
import type { Stores } from './database';
import type { RowWrite } from './fit-change';
import { describeSearchRow, isSearched } from './search-rows';

/** How many rows are handed over at a stretch: more would hold the page up. */
const ROWS_AT_A_TIME = 250;

/**
 * Writes rows and what they are found by, table by table: an import has tens of thousands, and waiting for each would take
 * minutes. Of two writes of one row the later counts.
 */
export async function writeRows(stores: Stores, writes: readonly RowWrite[]): Promise<void> {
  const last = new Map(writes.map((write) => [`${write.edit.table}/${write.edit.id}`, write]));
  for (const table of new Set(writes.map(({ edit }) => edit.table))) {
    const own = [...last.values()].filter(({ edit }) => edit.table === table);
    for (let from = 0; from < own.length; from += ROWS_AT_A_TIME)
      await writeSome(stores, table, own.slice(from, from + ROWS_AT_A_TIME));
  }
}

async function writeSome(stores: Stores, table: TableName, writes: readonly RowWrite[]): Promise<void> {
  const kept = writes.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const gone = writes.flatMap(({ edit, row }) => (row === undefined ? [edit.id] : []));
  if (kept.length > 0) await stores.rows(table).bulkPut(kept);
  if (gone.length > 0) await stores.rows(table).bulkDelete(gone);
  await writeSearchRows(stores, table, kept, gone);
}

/** Writes what records are found by, and takes out what those that are gone were found by; not the words of whole texts. */
export async function writeSearchRows(
  stores: Stores,
  table: TableName,
  kept: readonly { readonly id: string }[],
  gone: readonly string[],
): Promise<void> {
  if (!isSearched(table)) return;
  // The words of a whole text are indexed afterwards, off the path of the write.
  const rows =
    table === 'versions' ? [] : kept.map((row) => describeSearchRow(table, row as TableRows[typeof table]));
  const found = rows.filter(({ words }) => words.length > 0);
  const unfound = rows.filter(({ words }) => words.length === 0).map(({ id }) => id);
  if (found.length > 0) await stores.searchRows.bulkPut(found);
  const keys = [...gone, ...unfound].map((id) => [table, id] as [string, string]);
  if (keys.length > 0) await stores.searchRows.bulkDelete(keys);
}
