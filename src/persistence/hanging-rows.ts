import type { ArticleVersion } from '../domain/article-version';
import type { Edit } from '../domain/change';
import { isWorkedOut, type Placement } from '../domain/placement';
import type { RecordBase } from '../domain/record';
import { type ReferenceRule, rulesNaming } from '../domain/reference-rules';
import { namesOneOf } from '../domain/references';
import { recordKey } from '../domain/rows-by-table';
import type { Stores } from './database';
import { indexOf } from './rule-index';

/** Tables of records on which others can hang. What used a set of labels keeps its name. */
export const HELD_TABLES = ['articles', 'versions', 'annotations', 'sources', 'entities'] as const;

/** A table of records on which others can hang. */
export type HeldTable = (typeof HELD_TABLES)[number];

/** The record of an edit or a row, as one text. */
export function keyOf({ table, id }: Pick<Edit, 'table' | 'id'>): string {
  return recordKey(table, id);
}

/**
 * The records that name one of these or can't do without it, as their tables and ids. Placements of which nobody has said anything are
 * not among them: they go with what they are of, see {@link findGoingAlong}.
 */
export async function findHangingRows(
  database: Stores,
  table: HeldTable,
  ids: readonly string[],
): Promise<readonly Pick<Edit, 'table' | 'id'>[]> {
  if (ids.length === 0) return [];
  const found: Pick<Edit, 'table' | 'id'>[] = [];
  for (const rule of rulesNaming(table)) {
    const keys = await findKeys(database, rule, ids);
    found.push(...keys.map((id) => ({ table: rule.table, id })));
  }
  return found;
}

async function findKeys(
  database: Stores,
  rule: ReferenceRule,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await naming(database, rule, ids);
  if (rule.table !== 'placements') return await rows.primaryKeys();
  return await rows.filter((row) => !isWorkedOut(row as Placement)).primaryKeys();
}

/** The rows that name one of these by a rule. */
async function naming(database: Stores, rule: ReferenceRule, ids: readonly string[]) {
  const rows = database.rows(rule.table);
  const index = indexOf(rule);
  if (index !== null) return rows.where(index).anyOf([...ids]);
  const named = new Set(ids);
  const isNaming = (row: RecordBase) => namesOneOf(rule, row, named);
  // Without an index all are read: there are few sources, and this is asked seldom. What names a version is of its article.
  if (rule.names !== 'versions') return rows.filter(isNaming);
  const versions = (await database.rows('versions').bulkGet([...ids])) as (ArticleVersion | undefined)[];
  const articleIds = new Set(versions.flatMap((version) => version?.articleId ?? []));
  return rows
    .where('articleId')
    .anyOf([...articleIds])
    .filter(isNaming);
}

const TAKING_ALONG = ['articles', 'versions', 'annotations'] as const;

/** The placements that nobody has said anything of and that have to go when these records do. */
export async function findGoingAlong(
  database: Stores,
  removed: readonly Pick<Edit, 'table' | 'id'>[],
): Promise<readonly Placement[]> {
  const found = new Map<string, Placement>();
  for (const table of TAKING_ALONG) {
    const ids = removed.filter((edit) => edit.table === table).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const rule of rulesNaming(table)) {
      if (rule.table !== 'placements') continue;
      const rows = await (await naming(database, rule, ids)).toArray();
      // Rows of a store are of its record type.
      for (const row of rows as readonly RecordBase[] as readonly Placement[])
        if (isWorkedOut(row)) found.set(row.id, row);
    }
  }
  return [...found.values()];
}
