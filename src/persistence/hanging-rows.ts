import type { Edit } from '../domain/change';
import { type ReferenceRule, rulesNaming } from '../domain/reference-rules';
import { namesOneOf } from '../domain/references';
import { recordKey } from '../domain/rows-by-table';
import type { Stores } from './database';
import { indexOf } from './rule-index';

/** Tables of records on which others can hang. A version goes with its article, and what used a set of labels keeps its name. */
export const HELD_TABLES = ['articles', 'annotations', 'sources', 'entities'] as const;

/** A table of records on which others can hang. */
export type HeldTable = (typeof HELD_TABLES)[number];

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
  const rows = database.rows(rule.table);
  const index = indexOf(rule);
  if (index !== null)
    return rows
      .where(index)
      .anyOf([...ids])
      .primaryKeys();
  // Without an index all are read: there are few sources, and this is asked seldom.
  const named = new Set(ids);
  return await rows.filter((row) => namesOneOf(rule, row, named)).primaryKeys();
}
