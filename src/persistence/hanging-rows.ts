import type { Edit } from '../domain/change';
import { ARTICLE_TABLES, type TableName } from '../domain/record-types';
import { recordKey } from '../domain/rows-by-table';
import type { Source } from '../domain/source';
import type { Stores } from './database';

/** Tables of records on which others can hang. */
export const HELD_TABLES = ['articles', 'annotations', 'sources', 'entities'] as const;

/** A table of records on which others can hang. */
export type HeldTable = (typeof HELD_TABLES)[number];

/** For every such table, the indexes by which the rows are found that name its records or can't do without them. */
const INDEXES: Readonly<Record<HeldTable, readonly (readonly [TableName, string])[]>> = {
  articles: ARTICLE_TABLES.map((table) => [table, 'articleId'] as const),
  annotations: [
    ['evidence', 'claimId'],
    ['ties', 'claimId'],
    ['replies', 'annotationId'],
  ],
  sources: [
    ['annotations', 'body.sourceId'],
    ['evidence', 'sourceId'],
  ],
  entities: [
    ['annotations', 'body.entityId'],
    ['ties', 'entityId'],
  ],
};

/** The record of an edit or a row, as one text. */
export function keyOf({ table, id }: Pick<Edit, 'table' | 'id'>): string {
  return recordKey(table, id);
}

/** The records that name one of these or can't do without it, as their tables and ids. */
export async function findHangingRows(
  database: Stores,
  table: HeldTable,
  ids: readonly string[],
): Promise<readonly Pick<Edit, 'table' | 'id'>[]> {
  if (ids.length === 0) return [];
  const found: Pick<Edit, 'table' | 'id'>[] = [];
  for (const [name, index] of INDEXES[table]) {
    const keys = await database
      .rows(name)
      .where(index)
      .anyOf([...ids])
      .primaryKeys();
    found.push(...keys.map((id) => ({ table: name, id })));
  }
  return table === 'sources' ? [...found, ...(await findSourcesBasedOn(database, ids))] : found;
}

/** What a source rests on has no index: there are few sources, and this is asked seldom. */
async function findSourcesBasedOn(database: Stores, ids: readonly string[]) {
  const named = new Set(ids);
  const sources = (await database.rows('sources').toArray()) as unknown as readonly Source[];
  return sources
    .filter(({ basedOn }) => basedOn.some((id) => named.has(id)))
    .map(({ id }) => ({ table: 'sources', id }) as const);
}
