import type { RecordBase } from './record';
import type { RowsByTable, TableName } from './record-types';

/** A row of any table, with the fields that some of them have. */
export type AnyRow = RecordBase & {
  readonly articleId?: string;
  readonly sha256?: string;
};

/** Rows by their table. Sound as long as each name comes with rows of its own, which the type of a pair can't say. */
export function rowsByTable(
  entries: Iterable<readonly [TableName, readonly { readonly id: string }[]]>,
): RowsByTable {
  return Object.fromEntries(entries) as unknown as RowsByTable;
}

/** The rows of one table, whatever that is; none when it has none. */
export function rowsOf(rows: RowsByTable, table: TableName): readonly AnyRow[] {
  return (rows[table] ?? []) as readonly RecordBase[];
}

/** A record as one text, to tell it from all others: its table and id. */
export function recordKey(table: TableName, id: string): string {
  return `${table}/${id}`;
}
