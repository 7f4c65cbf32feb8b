import { canonicalText } from '../../anchoring/text-blocks';
import type { Annotation } from '../../domain/annotation';
import type { RecordBase } from '../../domain/record';
import { type RowsByTable, TABLE_NAMES, type TableName, type TableRows } from '../../domain/record-types';
import type { Span } from '../../domain/span';
import type { FormatProblem } from '../format';
import { leftOut, type PathOf, type ReadRecords } from './read-records';

/** Answers whether a record that is not in the file is here already. */
export type IsKnown = (table: TableName, id: string) => boolean;

type Reference = readonly [TableName, string];

/** The records that a record can't do without. */
const NEEDS: { readonly [Name in TableName]?: (row: TableRows[Name]) => readonly Reference[] } = {
  versions: (row) => [['articles', row.articleId]],
  articles: (row) => [['versions', row.currentVersionId]],
  annotations: (row) => [
    ['articles', row.articleId],
    ...row.spans.map((span): Reference => ['versions', span.versionId]),
  ],
  evidence: (row) => [
    ['annotations', row.claimId],
    ['sources', row.sourceId],
  ],
  ties: (row) => [
    ['annotations', row.claimId],
    ['entities', row.entityId],
  ],
  replies: (row) => [['annotations', row.annotationId]],
};

/** Checks what the records of a file say of each other: leaves out what hangs on nothing, mends what can be mended. */
export function checkReferences(
  read: ReadRecords,
  isKnown: IsKnown,
): { records: RowsByTable; problems: FormatProblem[] } {
  const problems = [...read.problems];
  const tables = new Map<TableName, Map<string, RecordBase>>(
    TABLE_NAMES.map((name) => [name, new Map((read.records[name] ?? []).map((row) => [row.id, row]))]),
  );
  checkTexts(tables, read.paths, problems);
  let isSettled = false;
  while (!isSettled) isSettled = !leaveOutLoose(tables, read.paths, problems, isKnown);
  const records = Object.fromEntries(
    [...tables].filter(([, rows]) => rows.size > 0).map(([name, rows]) => [name, [...rows.values()]]),
  );
  return { records: records as unknown as RowsByTable, problems };
}

function pathOf(paths: PathOf, table: TableName, id: string): string {
  return paths.get(`${table}/${id}`) ?? `${table}/${id}`;
}

/** One pass over all records; true when something was left out, so that what hung on it is looked at again. */
function leaveOutLoose(
  tables: Map<TableName, Map<string, RecordBase>>,
  paths: PathOf,
  problems: FormatProblem[],
  isKnown: IsKnown,
): boolean {
  let isChanged = false;
  for (const [name, rows] of tables) {
    const needs = NEEDS[name] as ((row: RecordBase) => readonly Reference[]) | undefined;
    if (needs === undefined) continue;
    for (const row of rows.values()) {
      const missing = needs(row).find(
        ([table, id]) => tables.get(table)?.has(id) !== true && !isKnown(table, id),
      );
      if (missing === undefined) continue;
      rows.delete(row.id);
      isChanged = true;
      problems.push(
        leftOut(pathOf(paths, name, row.id), 'json.problem.missing', { table: missing[0], id: missing[1] }),
      );
    }
  }
  return isChanged;
}

function checkTexts(
  tables: ReadonlyMap<TableName, Map<string, RecordBase>>,
  paths: PathOf,
  problems: FormatProblem[],
): void {
  const versions = tables.get('versions') as Map<string, TableRows['versions']>;
  for (const version of versions.values()) {
    if (canonicalText(version.document) === version.text) continue;
    versions.delete(version.id);
    problems.push(leftOut(pathOf(paths, 'versions', version.id), 'json.problem.text-differs'));
  }
  const annotations = tables.get('annotations') as Map<string, Annotation>;
  for (const annotation of annotations.values()) {
    const placed = placeSpans(annotation, versions);
    if (placed === annotation) continue;
    const where = `${pathOf(paths, 'annotations', annotation.id)}.spans`;
    if (placed === null) {
      annotations.delete(annotation.id);
      problems.push(
        leftOut(where, 'json.problem.quote-not-found', { quote: annotation.spans[0]?.exact ?? '' }),
      );
    } else {
      annotations.set(annotation.id, placed);
      problems.push({ where, effect: 'changed', message: { key: 'json.problem.quote-moved' } });
    }
  }
}

/** The annotation itself when all its quotes are in place; with the quote found once elsewhere it waits for a yes or no. */
function placeSpans(
  annotation: Annotation,
  versions: ReadonlyMap<string, TableRows['versions']>,
): Annotation | null {
  const spans: Span[] = [];
  for (const span of annotation.spans) {
    const text = versions.get(span.versionId)?.text;
    if (text === undefined || text.slice(span.start, span.end) === span.exact) {
      spans.push(span);
      continue;
    }
    const start = text.indexOf(span.exact);
    if (start < 0 || text.indexOf(span.exact, start + 1) >= 0) return null;
    spans.push({ ...span, start, end: start + span.exact.length });
  }
  const isSame = spans.every((span, index) => span === annotation.spans[index]);
  return isSame ? annotation : ({ ...annotation, spans, reviewState: 'waiting' } as Annotation);
}
