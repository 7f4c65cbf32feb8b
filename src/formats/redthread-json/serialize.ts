import { type RowsByTable, recordTypes, TABLE_NAMES } from '../../domain/record-types';
import { compareRanges } from '../../domain/span';
import { writeValue } from './write-value';

/** Stands in `format` of every file. */
export const REDTHREAD_FORMAT = 'redthread';

/** Raised when the shape of the file around the records changes. */
export const REDTHREAD_FORMAT_VERSION = 1;

/** The version of the app that writes; `package.json` says the same, and a test compares them. */
export const APP_VERSION = '0.1.0';

type AnyRow = { readonly id: string };

function byId(a: AnyRow, b: AnyRow): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function sortRows(name: string, rows: readonly AnyRow[]): AnyRow[] {
  if (name !== 'annotations') return [...rows].sort(byId);
  type Placed = AnyRow & {
    readonly articleId: string;
    readonly spans: readonly [{ start: number; end: number }];
  };
  return ([...rows] as Placed[]).sort(
    (a, b) =>
      (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0) ||
      compareRanges(a.spans[0], b.spans[0]) ||
      byId(a, b),
  );
}

/**
 * The records as Redthread JSON, in parts that make the file when joined: one record at a time, so that a whole library
 * never stands in memory twice. The same records always give the same text. See `docs/JSON.md`.
 */
export function* serializeRecords(records: RowsByTable): Generator<string> {
  const present = TABLE_NAMES.filter((name) => (records[name]?.length ?? 0) > 0);
  const versions = Object.fromEntries(present.map((name) => [name, recordTypes[name].version]));
  yield `{\n  "format": "${REDTHREAD_FORMAT}",\n  "formatVersion": ${REDTHREAD_FORMAT_VERSION},\n`;
  yield `  "appVersion": "${APP_VERSION}",\n`;
  yield `  "recordVersions": ${writeValue(versions, '\n  ')}`;
  for (const name of present) {
    yield `,\n  "${name}": [`;
    let isFirst = true;
    for (const row of sortRows(name, records[name] ?? [])) {
      yield `${isFirst ? '' : ','}\n    ${writeValue(row, '\n    ')}`;
      isFirst = false;
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}
