import type { Annotation } from '../../domain/annotation';
import { applyEdit, type Edit } from '../../domain/change';
import { nameOfRecord } from '../../domain/find-records';
import { type RowsByTable, TABLE_NAMES, type TableName, type TableRows } from '../../domain/record-types';
import { recordKey } from '../../domain/rows-by-table';
import { wordsOfSpans } from '../../domain/span';
import { TAKEN_TABLES, type TakeInPlan, type TakenTable } from '../../store/actions/take-in-records';

/** The tables whose records have a name of their own; links, replies, texts and places in them have none. */
const NAMED_TABLES = ['articles', 'annotations', 'sources', 'entities', 'annotators', 'labelSets'] as const;
type NamedTable = (typeof NAMED_TABLES)[number];

/** A record as a person knows it. */
export interface NamedEdit {
  readonly table: NamedTable;
  readonly id: string;
  readonly name: string;
}

/** Records that the same thing happens to: how many of each table, and those of them that have a name. */
export interface PlanGroup {
  readonly total: number;
  readonly counts: readonly { readonly table: TakenTable; readonly count: number }[];
  readonly named: readonly NamedEdit[];
}

/** A plan sorted by what happens. */
export interface SortedPlan {
  readonly added: PlanGroup;
  readonly updated: PlanGroup;
  readonly unchanged: PlanGroup;
}

function nameOfAnnotation(annotation: Annotation): string {
  const statement = annotation.kind === 'claim' ? annotation.body.statement : '';
  return statement === '' ? wordsOfSpans(annotation.spans) : statement;
}

function hasNames(table: TableName): table is NamedTable {
  return NAMED_TABLES.some((name) => name === table);
}

/** The name of a record; an annotator may have none yet. */
function nameOf(table: NamedTable, row: object): string {
  switch (table) {
    case 'articles':
      return (row as TableRows['articles']).title;
    case 'annotations':
      return nameOfAnnotation(row as Annotation);
    case 'sources':
      return nameOfRecord({ table, record: row as TableRows['sources'] });
    case 'entities':
      return nameOfRecord({ table, record: row as TableRows['entities'] });
    case 'annotators':
    case 'labelSets':
      return (row as { readonly name: string }).name;
  }
}

function nameEdits(edits: readonly Edit[], records: RowsByTable): NamedEdit[] {
  const rows = new Map<string, object>();
  for (const table of TABLE_NAMES)
    for (const row of records[table] ?? []) rows.set(recordKey(table, row.id), row);
  return edits.flatMap((edit) => {
    const { table, id } = edit;
    if (!hasNames(table)) return [];
    const row = edit.before === null ? applyEdit(undefined, edit) : rows.get(recordKey(table, id));
    const name = row === undefined ? '' : nameOf(table, row);
    return name === '' ? [] : [{ table, id, name }];
  });
}

/** What a plan would do with the records of a file, by what happens to them. */
export function sortPlan({ edits, counts }: TakeInPlan, records: RowsByTable): SortedPlan {
  const groupOf = (effect: 'added' | 'updated' | 'unchanged', own: readonly Edit[]): PlanGroup => {
    const present = TAKEN_TABLES.flatMap((table) => {
      const count = counts[table]?.[effect] ?? 0;
      return count === 0 ? [] : [{ table, count }];
    });
    const total = present.reduce((sum, { count }) => sum + count, 0);
    return { total, counts: present, named: nameEdits(own, records) };
  };
  return {
    added: groupOf(
      'added',
      edits.filter(({ before }) => before === null),
    ),
    updated: groupOf(
      'updated',
      edits.filter(({ before }) => before !== null),
    ),
    unchanged: groupOf('unchanged', []),
  };
}
