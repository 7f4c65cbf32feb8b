import { applyEdit, type Change, type Edit } from '../domain/change';
import { isSameValue } from '../domain/patch';
import {
  type RowsByTable,
  recordTypes,
  TABLE_NAMES,
  type TableName,
  type TableRows,
} from '../domain/record-types';
import { noteChangedIds } from './changed-ids';

/** The records in memory: one map per record type, by id. Never altered in place. */
export type Tables = { readonly [Name in TableName]: ReadonlyMap<string, TableRows[Name]> };

/** A table whichever it is; of the rows only what the code here asks for. */
type AnyTable = ReadonlyMap<string, { readonly id: string; readonly articleId?: string }>;

/** Tables put together one by one. Sound as long as each has rows of its own type, which the type of a pair can't say. */
function asTables(tables: Readonly<Record<string, AnyTable>>): Tables {
  return tables as unknown as Tables;
}

/** Tables without a record. */
export function emptyTables(): Tables {
  return asTables(Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map()])));
}

/** The tables with these rows put in; a row replaces one with the same id. */
export function withRows(tables: Tables, rows: RowsByTable): Tables {
  const next: Record<string, AnyTable> = { ...tables };
  for (const name of TABLE_NAMES) {
    const added = rows[name];
    if (added === undefined || added.length === 0) continue;
    const table = new Map<string, { readonly id: string }>(tables[name]);
    for (const row of added) table.set(row.id, row);
    next[name] = table;
  }
  return asTables(next);
}

/** Tables that hold just these rows. A record that differs in nothing stays the value it was. */
export function withExactly(tables: Tables, rows: RowsByTable): Tables {
  const next: Record<string, AnyTable> = {};
  for (const name of TABLE_NAMES) {
    const before: AnyTable = tables[name];
    const kept = (row: { readonly id: string }) => {
      const known = before.get(row.id);
      return known !== undefined && isSameValue(known, row) ? known : row;
    };
    const entries = (rows[name] ?? []).map((row) => [row.id, kept(row)] as const);
    const isSame = entries.length === before.size && entries.every(([id, row]) => before.get(id) === row);
    next[name] = isSame ? before : new Map(entries);
  }
  return asTables(next);
}

/** The tables without the records that are only there while this article is open. */
export function withoutArticle(tables: Tables, articleId: string): Tables {
  const next: Record<string, AnyTable> = { ...tables };
  for (const name of TABLE_NAMES) {
    if (recordTypes[name].residence !== 'article') continue;
    const table: AnyTable = tables[name];
    next[name] = new Map([...table].filter(([, row]) => row.articleId !== articleId));
  }
  return asTables(next);
}

function isResident(edit: Edit, tables: Tables, openArticles: ReadonlySet<string>): boolean {
  if (recordTypes[edit.table].residence === 'library' || tables[edit.table].has(edit.id)) return true;
  const articleId = edit.after?.articleId;
  return edit.before === null && typeof articleId === 'string' && openArticles.has(articleId);
}

/** The tables after a change. Edits of records whose article is not open are passed over. */
export function withChange(
  tables: Tables,
  change: Pick<Change, 'edits'>,
  openArticles: ReadonlySet<string>,
): Tables {
  const next: Record<string, AnyTable> = { ...tables };
  const copied = new Map<TableName, Map<string, { readonly id: string }>>();
  const idsByTable = new Map<TableName, Set<string>>();
  for (const edit of change.edits) {
    if (!isResident(edit, tables, openArticles)) continue;
    let table = copied.get(edit.table);
    if (table === undefined) {
      table = new Map<string, { readonly id: string }>(tables[edit.table]);
      copied.set(edit.table, table);
      idsByTable.set(edit.table, new Set());
      next[edit.table] = table;
    }
    idsByTable.get(edit.table)?.add(edit.id);
    const row = applyEdit(table.get(edit.id), edit);
    if (row === undefined) table.delete(edit.id);
    else table.set(edit.id, row);
  }
  for (const [name, table] of copied) noteChangedIds(tables[name], table, [...(idsByTable.get(name) ?? [])]);
  return copied.size === 0 ? tables : asTables(next);
}
