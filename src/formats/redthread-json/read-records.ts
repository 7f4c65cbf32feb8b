import { migrateRow, type RecordBase } from '../../domain/record';
import {
  type RowsByTable,
  recordTypeOf,
  TABLE_NAMES,
  type TableName,
  type TableRows,
} from '../../domain/record-types';
import type { FormatProblem } from '../format';
import { findValueFault } from './check-value';
import { mendRow } from './mend-row';
import { leftOut } from './problem';

type Rows = { -readonly [Name in TableName]?: TableRows[Name][] };

/** Where each record stood in the file, by `table/id`, for problems found later. */
export type PathOf = ReadonlyMap<string, string>;

/** Records of a file that are sound by themselves, and what was wrong with the others. */
export interface ReadRecords {
  readonly records: RowsByTable;
  readonly paths: PathOf;
  readonly problems: readonly FormatProblem[];
}

/** Keys of the head, which are not lists of records. */
const HEAD = new Set(['$schema', 'format', 'formatVersion', 'appVersion', 'recordVersions']);

/** Reads the records of a parsed file one by one; what is bad of one, or all of it, is left out and named by its path. */
export function readRecords(file: Readonly<Record<string, unknown>>): ReadRecords {
  const rows: Rows = {};
  const paths = new Map<string, string>();
  const problems: FormatProblem[] = [];
  const versions = file.recordVersions ?? {};
  for (const key of Object.keys(file)) {
    if (!HEAD.has(key) && !TABLE_NAMES.includes(key as TableName)) {
      problems.push(leftOut(key, 'json.problem.unknown-list'));
    }
  }
  for (const name of TABLE_NAMES) {
    const list = file[name];
    if (list === undefined) continue;
    if (!Array.isArray(list)) {
      problems.push(leftOut(name, 'json.problem.not-a-list'));
      continue;
    }
    const version = (versions as Readonly<Record<string, unknown>>)[name];
    const good: RecordBase[] = [];
    for (const [index, value] of list.entries()) {
      // A damaged record was reported when the text was read.
      if (value === undefined) continue;
      const path = `${name}[${index}]`;
      const row = readRow(name, value, version, path, file, problems);
      if (row === null) continue;
      const key = `${name}/${row.id}`;
      if (paths.has(key)) {
        problems.push(leftOut(path, 'json.problem.same-id', { id: row.id }));
        continue;
      }
      paths.set(key, path);
      good.push(row);
    }
    (rows as Record<string, RecordBase[]>)[name] = good;
  }
  return { records: rows, paths, problems };
}

function readRow(
  name: TableName,
  value: unknown,
  version: unknown,
  path: string,
  file: Readonly<Record<string, unknown>>,
  problems: FormatProblem[],
): RecordBase | null {
  const type = recordTypeOf(name);
  const from = typeof version === 'number' ? version : type.version;
  if (from > type.version) {
    problems.push(leftOut(path, 'json.problem.newer', { version: from }));
    return null;
  }
  const fault = findValueFault(value);
  if (fault !== null) {
    problems.push(leftOut(`${path}${fault.path}`, fault.key, fault.values));
    return null;
  }
  let current = value;
  try {
    if (from < type.version) current = migrateRow(type, value as Record<string, unknown>, from);
  } catch {
    problems.push(leftOut(path, 'json.problem.not-migrated', { version: from }));
    return null;
  }
  const mended = mendRow(current, { table: name, path, file });
  problems.push(...mended.problems);
  return mended.row;
}
