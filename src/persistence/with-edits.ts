import { applyEdit, type Edit } from '../domain/change';
import type { RowsByTable } from '../domain/record-types';
import { ARTICLE_TABLES } from './database';

type AnyRow = { readonly id: string; readonly articleId?: string };

/** The stored rows of an article with the edits laid over them that could not be saved yet. */
export function withEdits(rows: RowsByTable, edits: readonly Edit[], articleId: string): RowsByTable {
  if (edits.length === 0) return rows;
  const tables = new Map(
    ARTICLE_TABLES.map((name) => {
      const stored = (rows[name] ?? []) as readonly AnyRow[];
      return [name, new Map(stored.map((row) => [row.id, row]))] as const;
    }),
  );
  for (const edit of edits) {
    const table = tables.get(edit.table);
    if (table === undefined) continue;
    const row = applyEdit(table.get(edit.id), edit) as AnyRow | undefined;
    if (row?.articleId === articleId) table.set(edit.id, row);
    else table.delete(edit.id);
  }
  return Object.fromEntries(
    [...tables].map(([name, table]) => [name, [...table.values()]]),
  ) as unknown as RowsByTable;
}
