import { applyEdit, type Edit } from '../domain/change';
import { ARTICLE_TABLES, type RowsByTable } from '../domain/record-types';
import { type AnyRow, rowsByTable, rowsOf } from '../domain/rows-by-table';

/** The stored rows of an article with the edits laid over them that could not be saved yet. */
export function withEdits(rows: RowsByTable, edits: readonly Edit[], articleId: string): RowsByTable {
  if (edits.length === 0) return rows;
  const tables = new Map(
    ARTICLE_TABLES.map((name) => {
      const stored = rowsOf(rows, name);
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
  return rowsByTable([...tables].map(([name, table]) => [name, [...table.values()]]));
}
