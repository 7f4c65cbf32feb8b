import * as z from 'zod/mini';
import type { RecordBase } from '../../domain/record';
import { recordTypeOf, type TableName } from '../../domain/record-types';
import type { FormatProblem } from '../format';
import { describeIssue, issuePath } from './describe-issue';
import { defaultOf } from './field-defaults';
import { changed, leftOut } from './problem';

type Issue = z.core.$ZodIssue;
type Row = Record<string, unknown>;

/** Where a value of a record came from and is looked for. */
interface Place {
  readonly table: TableName;
  /** Of the record in its file. */
  readonly path: string;
  readonly file: Readonly<Row>;
}

/** One fault may lie under another; whoever needs more rounds than this is not worth them. */
const ROUNDS = 4;

/**
 * Checks a row with its schema. A field that can't be read costs only itself where something safe can stand in its place: fields
 * that are not known, times, what an article says of itself, a link or a block in its text. Each is named with its path and the
 * reason. What can't be mended is left out as a whole, `null`.
 */
export function mendRow(
  value: unknown,
  place: Place,
): { readonly row: RecordBase | null; readonly problems: readonly FormatProblem[] } {
  const { schema } = recordTypeOf(place.table);
  let current = value;
  const problems: FormatProblem[] = [];
  for (let round = 0; ; round += 1) {
    const result = z.safeParse(schema, current);
    if (result.success) return { row: result.data, problems };
    const before = current;
    const tell = (issue: Issue) => {
      const { key, values } = describeIssue(issue, before);
      return [`${place.path}${issuePath(issue)}`, key, values] as const;
    };
    const { issues } = result.error;
    const [first] = issues;
    if (first === undefined) return { row: null, problems };
    const mended = round < ROUNDS && isRow(before) ? structuredClone(before) : null;
    const dropped = new Set<string>();
    // From the last to the first, so that what goes out of a list moves nothing that is still to be looked for.
    const hopeless =
      mended === null ? first : issues.toReversed().find((issue) => !mend(mended, issue, place, dropped));
    if (hopeless !== undefined) return { row: null, problems: [leftOut(...tell(hopeless))] };
    problems.push(...issues.map((issue) => changed(...tell(issue))));
    current = mended;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    row,
  );
}

/** Alters the row so that the issue is gone; false when nothing safe can be done. */
function mend(row: Row, issue: Issue, { table, file }: Place, dropped: Set<string>): boolean {
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(row, issue.path);
    if (!isRow(holder)) return true;
    for (const key of issue.keys) delete holder[key];
    return true;
  }
  const [field] = issue.path;
  if (typeof field !== 'string') return false;
  if (table === 'versions' && field === 'document' && dropMark(row, issue.path, dropped)) return true;
  const value = defaultOf(table, field)?.(row, file);
  if (value === undefined) return false;
  row[field] = value;
  return true;
}

/** Takes the mark out that a path leads into, once, and leaves its words; false when it leads into none. */
function dropMark(row: Row, path: readonly PropertyKey[], dropped: Set<string>): boolean {
  const at = path.lastIndexOf('marks');
  const marks = at < 0 ? undefined : valueAt(row, path.slice(0, at + 1));
  const index = path[at + 1];
  if (!Array.isArray(marks) || typeof index !== 'number') return false;
  const mark = path.slice(0, at + 2).join('.');
  if (!dropped.has(mark)) marks.splice(index, 1);
  dropped.add(mark);
  return true;
}
