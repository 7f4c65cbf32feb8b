import type { Annotation } from '../../domain/annotation';
import type { ArticleVersion } from '../../domain/article-version';
import type { RecordBase } from '../../domain/record';
import { type RowsByTable, TABLE_NAMES, type TableName, type TableRows } from '../../domain/record-types';
import { namedReferences, neededReferences, withoutReference } from '../../domain/references';
import { type AnyRow, rowsByTable } from '../../domain/rows-by-table';
import type { FormatProblem } from '../format';
import { mendVersion } from './check-versions';
import { placeQuotes } from './place-quotes';
import { changed, leftOut } from './problem';
import type { PathOf, ReadRecords } from './read-records';

/** Answers whether a record that is not in the file is here already. */
export type IsKnown = (table: TableName, id: string) => boolean;

interface Checked {
  readonly tables: ReadonlyMap<TableName, Map<string, RecordBase>>;
  readonly paths: PathOf;
  readonly problems: FormatProblem[];
  readonly has: IsKnown;
}

/** Checks what the records of a file say of each other: leaves out what hangs on nothing, mends what can be mended. */
export async function checkReferences(
  read: ReadRecords,
  isKnown: IsKnown,
): Promise<{ records: RowsByTable; problems: FormatProblem[] }> {
  const tables = new Map<TableName, Map<string, RecordBase>>(
    TABLE_NAMES.map((name) => [name, new Map((read.records[name] ?? []).map((row) => [row.id, row]))]),
  );
  const has: IsKnown = (table, id) => tables.get(table)?.has(id) === true || isKnown(table, id);
  const checked: Checked = { tables, paths: read.paths, problems: [...read.problems], has };
  await mendVersions(checked);
  placeAnnotations(checked);
  mendCurrentVersions(checked);
  while (leaveOutLoose(checked));
  clearNamed(checked);
  const records = rowsByTable(
    [...tables].filter(([, rows]) => rows.size > 0).map(([name, rows]) => [name, [...rows.values()]]),
  );
  return { records, problems: checked.problems };
}

function tableOf<Name extends TableName>({ tables }: Checked, name: Name): Map<string, TableRows[Name]> {
  // Each table is made of the rows that were read for it, see `checkReferences`.
  return tables.get(name) as unknown as Map<string, TableRows[Name]>;
}

function pathOf({ paths }: Checked, table: TableName, id: string): string {
  return paths.get(`${table}/${id}`) ?? `${table}/${id}`;
}

async function mendVersions(checked: Checked): Promise<void> {
  const versions = tableOf(checked, 'versions');
  for (const version of versions.values()) {
    const where = pathOf(checked, 'versions', version.id);
    versions.set(version.id, await mendVersion(version, where, checked.problems));
  }
}

function placeAnnotations(checked: Checked): void {
  const annotations = tableOf(checked, 'annotations');
  const versions = tableOf(checked, 'versions');
  for (const annotation of annotations.values()) {
    const where = pathOf(checked, 'annotations', annotation.id);
    const foreign = annotation.spans.findIndex(
      ({ versionId }) =>
        (versions.get(versionId)?.articleId ?? annotation.articleId) !== annotation.articleId,
    );
    if (foreign >= 0) {
      annotations.delete(annotation.id);
      checked.problems.push(leftOut(`${where}.spans[${foreign}].versionId`, 'json.problem.other-article'));
      continue;
    }
    const placed: Annotation | null = placeQuotes(annotation, (id) => versions.get(id)?.text);
    if (placed === annotation) continue;
    if (placed === null) {
      annotations.delete(annotation.id);
      const quote = annotation.spans[0]?.exact.slice(0, 120) ?? '';
      checked.problems.push(leftOut(`${where}.spans`, 'json.problem.quote-not-found', { quote }));
    } else {
      annotations.set(annotation.id, placed);
      checked.problems.push(changed(`${where}.spans`, 'json.problem.quote-moved'));
    }
  }
}

/** An article whose current version is not there takes the newest of those that are. */
function mendCurrentVersions(checked: Checked): void {
  const articles = tableOf(checked, 'articles');
  const newest = new Map<string, ArticleVersion>();
  const versions = tableOf(checked, 'versions');
  for (const version of versions.values()) {
    if (version.number >= (newest.get(version.articleId)?.number ?? 0))
      newest.set(version.articleId, version);
  }
  for (const article of articles.values()) {
    const current = versions.get(article.currentVersionId);
    if (current?.articleId === article.id) continue;
    if (current === undefined && checked.has('versions', article.currentVersionId)) continue;
    const version = newest.get(article.id);
    const where = `${pathOf(checked, 'articles', article.id)}.currentVersionId`;
    if (version === undefined) {
      articles.delete(article.id);
      checked.problems.push(leftOut(where, 'json.problem.no-text'));
    } else {
      articles.set(article.id, { ...article, currentVersionId: version.id });
      checked.problems.push(changed(where, 'json.problem.other-version'));
    }
  }
}

/** One pass over all records; true when something was left out, so that what hung on it is looked at again. */
function leaveOutLoose(checked: Checked): boolean {
  let isChanged = false;
  for (const [name, rows] of checked.tables) {
    for (const row of rows.values()) {
      const missing = neededReferences(name, row).find(({ table, id }) => !checked.has(table, id));
      const hangsElsewhere = missing === undefined && isOfOtherArticle(checked, name, row);
      if (missing === undefined && !hangsElsewhere) continue;
      rows.delete(row.id);
      isChanged = true;
      const where = pathOf(checked, name, row.id);
      checked.problems.push(
        missing === undefined
          ? leftOut(where, 'json.problem.other-article')
          : leftOut(`${where}.${missing.field}`, 'json.problem.missing', { id: missing.id }),
      );
    }
  }
  return isChanged;
}

/** True when evidence or a tie hangs on what is no claim, or anything on an annotation of another article. */
function isOfOtherArticle(checked: Checked, name: TableName, row: AnyRow): boolean {
  return neededReferences(name, row).some(({ table, id, rule }) => {
    const annotation = table === 'annotations' ? tableOf(checked, 'annotations').get(id) : undefined;
    if (annotation === undefined) return false;
    return (
      annotation.articleId !== row.articleId || (rule.kind !== undefined && annotation.kind !== rule.kind)
    );
  });
}

function clearNamed(checked: Checked): void {
  for (const [name, rows] of checked.tables) {
    for (const row of rows.values()) {
      for (const reference of namedReferences(name, row)) {
        if (checked.has(reference.table, reference.id)) continue;
        rows.set(row.id, withoutReference(rows.get(row.id) ?? row, reference));
        const where = `${pathOf(checked, name, row.id)}.${reference.field}`;
        checked.problems.push(changed(where, 'json.problem.cleared', { id: reference.id }));
      }
    }
  }
}
