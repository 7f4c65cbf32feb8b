import { isNewerRecord } from '../domain/newer-record';
import { ARTICLE_TABLES, type RowsByTable, TABLE_NAMES } from '../domain/record-types';
import { type AnyRow, rowsOf } from '../domain/rows-by-table';
import { type RedthreadDatabase, storesWithin } from './database';
import { refreshProgress } from './progress';
import { readSeq } from './read-rows';
import { writeSearchRows } from './write-rows';

/**
 * Takes the records of a backup in, all in one transaction. `replace` removes everything else; `merge` keeps what is here
 * and takes a record only when it is new or changed later. Steps of undo stay
 * with `merge`: undoing one leaves alone what the file has changed. With `onlyAt`, resolves to false and leaves everything as
 * it is when that is no longer the place in the order of writes: another tab has written since it was read.
 */
export async function replaceEverything(
  database: RedthreadDatabase,
  records: RowsByTable,
  mode: 'merge' | 'replace',
  onlyAt: number | null = null,
): Promise<boolean> {
  return database.transaction('rw', database.tables, async (transaction) => {
    const stores = storesWithin(transaction);
    const seq = await readSeq(stores);
    if (onlyAt !== null && seq !== onlyAt) return false;
    if (mode === 'replace') {
      // The choices of this browser stay when the file brings none.
      const keepsSettings = (records.settings ?? []).length === 0;
      for (const table of database.tables) {
        const isKept = keepsSettings && (table.name === 'settings' || table.name === 'annotators');
        if (table.name !== 'meta' && !isKept) await transaction.table(table.name).clear();
      }
    }
    const touched = new Set<string>();
    for (const name of TABLE_NAMES) {
      const rows = rowsOf(records, name);
      const here = (await stores.rows(name).bulkGet(rows.map((row) => row.id))) as (AnyRow | undefined)[];
      const taken = rows.filter((row, index) => {
        const before = here[index];
        return before === undefined || isNewerRecord(name, row, before);
      });
      await stores.rows(name).bulkPut(taken);
      for (const row of taken) touched.add(ARTICLE_TABLES.includes(name) ? (row.articleId ?? '') : row.id);
      await writeSearchRows(stores, name, taken, []);
    }
    for (const articleId of touched) await refreshProgress(stores, articleId);
    await stores.meta.put({ key: 'seq', value: seq + 1 });
    return true;
  });
}
