import { type Edit, removeEdit, updateEdit } from './change';
import type { RecordBase } from './record';
import { type RowsByTable, TABLE_NAMES, type TableName } from './record-types';
import { type ReferenceRule, rulesNaming } from './reference-rules';
import { namesOneOf, renameByRule } from './references';
import { rowsByTable, rowsOf } from './rows-by-table';
import type { Tie } from './tie';

/** The tables whose records others refer to. */
export type ReferredTable = 'sources' | 'entities';

/** A record that others refer to. */
export interface Referred {
  readonly table: ReferredTable;
  readonly id: string;
}

/** A row as it is after a change at a time; the store stamps only rows that are in memory. */
function at<Row extends { readonly updatedAt: string }>(row: Row, time: string): Row {
  return { ...row, updatedAt: time };
}

function tieKey({ claimId, entityId, role }: Tie): string {
  return `${claimId}/${entityId}/${role}`;
}

/** Ids of the ties that would stand twice if all of these were to one entity, which has some already. */
function findDoubledTies(ties: readonly Tie[], toId: string, present: readonly Tie[]): ReadonlySet<string> {
  const keys = new Set(present.map(tieKey));
  const doubled = new Set<string>();
  for (const tie of ties) {
    const key = tieKey({ ...tie, entityId: toId });
    if (keys.has(key)) doubled.add(tie.id);
    keys.add(key);
  }
  return doubled;
}

/** One edit for every row that refers to a record, by the rule by which it does. */
function editsOf(
  referred: Referred,
  rows: RowsByTable,
  editOf: (rule: ReferenceRule, row: RecordBase) => Edit | null,
): Edit[] {
  return rulesNaming(referred.table)
    .flatMap((rule) => rowsOf(rows, rule.table).map((row) => editOf(rule, row)))
    .filter((edit) => edit !== null);
}

/** The edit that makes a row name another record, or none, in place of one. */
function renameEdit(rule: ReferenceRule, row: RecordBase, from: Referred, to: string | null, time: string) {
  const renamed = renameByRule(rule, row, (id) => (id === from.id ? to : id));
  return updateEdit(rule.table, row, at(renamed, time));
}

/**
 * The edits that make everything that refers to one record refer to another of the same table. `rows` are all rows that
 * refer to the first, `presentTies` those that refer to the second: a tie that would stand there twice is removed.
 */
export function repointReferences(
  from: Referred,
  rows: RowsByTable,
  toId: string,
  presentTies: readonly Tie[],
  time: string,
): Edit[] {
  const doubled = findDoubledTies(rows.ties ?? [], toId, presentTies);
  return editsOf(from, rows, (rule, row) =>
    doubled.has(row.id) ? removeEdit(rule.table, row) : renameEdit(rule, row, from, toId, time),
  );
}

/** The edits that leave nothing referring to a record: what can't do without it goes, all else names nothing. */
export function unlinkReferences(from: Referred, rows: RowsByTable, time: string): Edit[] {
  return editsOf(from, rows, (rule, row) =>
    rule.whenRemoved === 'goes' ? removeEdit(rule.table, row) : renameEdit(rule, row, from, null, time),
  );
}

/** Those of some rows that refer to a record, by their table. */
export function rowsReferringTo(
  { table, id }: Referred,
  rowsIn: (table: TableName) => Iterable<RecordBase>,
): RowsByTable {
  const rules = rulesNaming(table);
  const ids = new Set([id]);
  return rowsByTable(
    TABLE_NAMES.map((name) => {
      const own = rules.filter((rule) => rule.table === name);
      const rows = own.length === 0 ? [] : [...rowsIn(name)];
      return [name, rows.filter((row) => own.some((rule) => namesOneOf(rule, row, ids)))];
    }),
  );
}
