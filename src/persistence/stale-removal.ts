import type { Change } from '../domain/change';
import { isSameValue } from '../domain/patch';
import type { TableName } from '../domain/record-types';
import { ARTICLE_TABLES, type Stores } from './database';
import { readReferences } from './find-references';
import type { TabMemory } from './tab-memory';

type AnyRow = { readonly id: string; readonly articleId?: string };

/**
 * Whether a change removes something that another tab has worked on without this tab having seen it: the record is no longer
 * the one that was removed, or something hangs on it that this tab did not know.
 */
export async function isRemovalStale(database: Stores, change: Change, memory: TabMemory): Promise<boolean> {
  const removed = change.edits.filter((edit) => edit.after === null);
  if (removed.length === 0) return false;
  const covered = new Set(change.edits.map((edit) => `${edit.table}/${edit.id}`));
  const idsOf = (table: TableName) => removed.filter((edit) => edit.table === table).map(({ id }) => id);
  for (const table of new Set(removed.map((edit) => edit.table))) {
    const edits = removed.filter((edit) => edit.table === table);
    const stored = await database.rows(table).bulkGet(edits.map(({ id }) => id));
    if (stored.some((row, index) => row !== undefined && !isSameValue(row, edits[index]?.before)))
      return true;
  }
  const articleIds = idsOf('articles');
  return (
    (await holdsUnknownRows(database, articleIds, covered)) ||
    (articleIds.length === 0 && (await hasUnknownLinks(database, idsOf('annotations'), covered, memory))) ||
    (await isReferredTo(database, 'sources', idsOf('sources'), covered)) ||
    (await isReferredTo(database, 'entities', idsOf('entities'), covered))
  );
}

async function holdsUnknownRows(
  database: Stores,
  articleIds: readonly string[],
  covered: ReadonlySet<string>,
): Promise<boolean> {
  if (articleIds.length === 0) return false;
  for (const table of ARTICLE_TABLES) {
    const ids = await database.rows(table).where('articleId').anyOf(articleIds).primaryKeys();
    if (ids.some((id) => !covered.has(`${table}/${id}`))) return true;
  }
  return false;
}

async function hasUnknownLinks(
  database: Stores,
  annotationIds: readonly string[],
  covered: ReadonlySet<string>,
  memory: TabMemory,
): Promise<boolean> {
  if (annotationIds.length === 0) return false;
  const fields = { evidence: 'claimId', ties: 'claimId', replies: 'annotationId' } as const;
  for (const table of ['evidence', 'ties', 'replies'] as const) {
    const ids = await database.rows(table).where(fields[table]).anyOf(annotationIds).primaryKeys();
    // One that is known here and stays was left on purpose.
    if (ids.some((id) => !covered.has(`${table}/${id}`) && memory.find(table, id) === undefined)) return true;
  }
  return false;
}

async function isReferredTo(
  database: Stores,
  table: 'sources' | 'entities',
  ids: readonly string[],
  covered: ReadonlySet<string>,
): Promise<boolean> {
  for (const id of ids) {
    const rows = Object.entries(await readReferences(database, table, id)) as [
      TableName,
      readonly AnyRow[],
    ][];
    if (rows.some(([name, found]) => found.some((row) => !covered.has(`${name}/${row.id}`)))) return true;
  }
  return false;
}
