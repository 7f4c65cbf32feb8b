import { ARTICLE_TABLES, LIBRARY_TABLES, type RowsByTable, type TableName } from '../domain/record-types';
import { rowsByTable } from '../domain/rows-by-table';
import type { History } from '../store/history';
import { type RedthreadDatabase, type Stores, storesWithin } from './database';

/** The rows of all small tables that are always in memory. */
export function readLibraryRows(database: Stores): Promise<RowsByTable> {
  return collectRows(LIBRARY_TABLES, (name) => database.rows(name).toArray());
}

/** The rows that belong to one article, the article itself not among them. */
export function readArticleRows(database: Stores, articleId: string): Promise<RowsByTable> {
  return collectRows(ARTICLE_TABLES, (name) =>
    database.rows(name).where('articleId').equals(articleId).toArray(),
  );
}

/** Every record there is. */
export async function readAllRows(database: RedthreadDatabase): Promise<RowsByTable> {
  return database.transaction('r', database.tables, async (transaction) => {
    const stores = storesWithin(transaction);
    return {
      ...(await readLibraryRows(stores)),
      ...(await collectRows(ARTICLE_TABLES, (name) => stores.rows(name).toArray())),
    };
  });
}

async function collectRows(
  names: readonly TableName[],
  read: (name: TableName) => PromiseLike<readonly { readonly id: string }[]>,
): Promise<RowsByTable> {
  const entries = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  return rowsByTable(entries);
}

/** What can be undone and done again in a scope. */
export async function readHistory(database: Stores, scope: string): Promise<History> {
  const rows = await database.steps.where('scope').equals(scope).sortBy('seq');
  return rows.map(({ change, undone }) => ({ change, undone }));
}

/** Place of the last write in the order of all tabs' writes. */
export async function readSeq(database: Stores): Promise<number> {
  const row = await database.meta.get('seq');
  return row?.key === 'seq' ? row.value : 0;
}

/** What tells this database from another one of the same name that was made after it was deleted. */
export async function readGeneration(database: Stores): Promise<string> {
  const row = await database.meta.get('generation');
  return row?.key === 'generation' ? row.value : '';
}
