import { type ArticleVersion, factsOf, isOfQuotes } from '../../domain/article-version';
import type { Placement } from '../../domain/placement';
import type { RecordBase } from '../../domain/record';
import { type RowsByTable, TABLE_NAMES, type TableName, type TableRows } from '../../domain/record-types';
import { namedReferences, neededReferences, withoutReference } from '../../domain/references';
import { type AnyRow, rowsByTable } from '../../domain/rows-by-table';
import type { FormatProblem } from '../format';
import { mendPlacement } from './check-placement';
import { mendVersion } from './check-versions';
import { keepQuotes, type LostAnnotation } from './keep-quotes';
import { createQuotePlacer } from './place-quotes';
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
  await placeAnnotations(checked);
  checkPlacements(checked);
  mendCurrentVersions(checked);
  mendFacts(checked);
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

async function placeAnnotations(checked: Checked): Promise<void> {
  const annotations = tableOf(checked, 'annotations');
  const versions = tableOf(checked, 'versions');
  const place = createQuotePlacer((id) => versions.get(id)?.text);
  const lostByVersion = new Map<string, LostAnnotation[]>();
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
    const placing = place(annotation);
    if (placing.kind === 'moved') {
      annotations.set(annotation.id, placing.annotation);
      checked.problems.push(changed(`${where}.spans`, 'json.problem.quote-moved'));
    } else if (placing.kind === 'lost') {
      const home = annotation.spans[0]?.versionId ?? '';
      const own = lostByVersion.get(home) ?? [];
      lostByVersion.set(home, [...own, { annotation, parts: placing.parts }]);
      const quote = annotation.spans[0]?.exact.slice(0, 120) ?? '';
      const isGone = placing.parts.every(({ status }) => status === 'orphaned');
      const key = isGone ? 'json.problem.quote-not-found' : 'json.problem.quote-in-doubt';
      checked.problems.push(changed(`${where}.spans`, key, { quote }));
    }
  }
  for (const [versionId, lost] of lostByVersion) {
    const home = versions.get(versionId);
    const article = tableOf(checked, 'articles').get(home?.articleId ?? '');
    // Without its article none of it comes in.
    if (home === undefined || article === undefined) continue;
    const kept = await keepQuotes(article, home, lost);
    versions.set(kept.version.id, kept.version);
    for (const annotation of kept.annotations) annotations.set(annotation.id, annotation);
    const placements = tableOf(checked, 'placements');
    for (const placement of kept.placements) placements.set(placement.id, placement);
  }
}

/** Leaves out placements that say what others say already, or nothing that can be; the others' places are held to their texts. */
function checkPlacements(checked: Checked): void {
  const placements = tableOf(checked, 'placements');
  const annotations = tableOf(checked, 'annotations');
  const versions = tableOf(checked, 'versions');
  const seen = new Map<string, Placement>();
  for (const placement of placements.values()) {
    const where = pathOf(checked, 'placements', placement.id);
    const drop = (id: string, key: string) => {
      placements.delete(id);
      checked.problems.push(leftOut(pathOf(checked, 'placements', id), key));
    };
    const version = versions.get(placement.versionId);
    const from = versions.get(placement.fromVersionId);
    const home = annotations.get(placement.annotationId)?.spans;
    if ([version, from].some((one) => one !== undefined && one.articleId !== placement.articleId)) {
      drop(placement.id, 'json.problem.other-article');
      continue;
    }
    if (home?.some(({ versionId }) => versionId === placement.versionId)) {
      drop(placement.id, 'json.problem.placed-at-home');
      continue;
    }
    const key = `${placement.annotationId}/${placement.versionId}`;
    const twin = seen.get(key);
    // Of two the one that was changed later counts.
    const isOlder = twin !== undefined && twin.updatedAt >= placement.updatedAt;
    if (twin !== undefined) drop(isOlder ? placement.id : twin.id, 'json.problem.placed-twice');
    if (isOlder) continue;
    seen.set(key, placement);
    if (version === undefined) continue;
    placements.set(placement.id, mendPlacement(placement, version, where, checked.problems));
  }
}

/** An article whose current version is not there takes the newest of those that are. */
function mendCurrentVersions(checked: Checked): void {
  const articles = tableOf(checked, 'articles');
  const newest = new Map<string, ArticleVersion>();
  const versions = tableOf(checked, 'versions');
  for (const version of versions.values()) {
    if (!isOfQuotes(version) && version.number >= (newest.get(version.articleId)?.number ?? 0))
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

/** What an article says of itself stands with the article while a version is current, and with the version once it is not. */
function mendFacts(checked: Checked): void {
  const versions = tableOf(checked, 'versions');
  const articles = tableOf(checked, 'articles');
  for (const version of versions.values()) {
    const article = articles.get(version.articleId);
    if (article === undefined || (version.facts === null) === (article.currentVersionId === version.id))
      continue;
    versions.set(version.id, { ...version, facts: version.facts === null ? factsOf(article) : null });
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
