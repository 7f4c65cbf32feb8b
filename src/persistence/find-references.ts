import type { Annotation } from '../domain/annotation';
import type { Article } from '../domain/article';
import { groupBy } from '../domain/group-by';
import type { Placement } from '../domain/placement';
import type { RecordBase } from '../domain/record';
import { ARTICLE_TABLES, type RowsByTable, TABLE_NAMES, type TableName } from '../domain/record-types';
import { type ReferenceRule, rulesNaming } from '../domain/reference-rules';
import { idsByRule, neededReferences } from '../domain/references';
import type { ReferredTable } from '../domain/repoint-references';
import { type AnyRow, rowsByTable, rowsOf } from '../domain/rows-by-table';
import { standOnVersion } from '../domain/standing';
import { wordsOfAnnotation } from '../domain/words-of-annotation';
import type { Backlink, UsageCount } from '../store/library-reader';
import type { Stores } from './database';
import { indexOf } from './rule-index';

/** The fields in which rows of articles refer to a source or an entity, with the index of each. */
function indexedRules(table: ReferredTable): readonly (readonly [ReferenceRule, string])[] {
  return rulesNaming(table).flatMap((rule) => {
    const index = ARTICLE_TABLES.includes(rule.table) ? indexOf(rule) : null;
    return index === null ? [] : [[rule, index] as const];
  });
}

/** The rows of article tables that refer to a source or an entity, of all articles. */
export async function readReferences(
  database: Stores,
  table: ReferredTable,
  id: string,
): Promise<RowsByTable> {
  return rowsByTable(
    await Promise.all(
      indexedRules(table).map(async ([rule, index]) => {
        const rows = await database.rows(rule.table).where(index).equals(id).toArray();
        return [rule.table, rows] as const;
      }),
    ),
  );
}

/** The annotation that a link hangs on. */
function annotationIdOf(table: TableName, row: RecordBase): string {
  return neededReferences(table, row).find((named) => named.table === 'annotations')?.id ?? '';
}

/** The places where a source or an entity is used, by article and reading order. */
export async function findBacklinks(
  database: Stores,
  table: ReferredTable,
  id: string,
): Promise<readonly Backlink[]> {
  const rows = await readReferences(database, table, id);
  const links = TABLE_NAMES.filter((name) => name !== 'annotations').flatMap((name) =>
    rowsOf(rows, name).map((row) => ({ table: name, row })),
  );
  const claims = (await database
    .rows('annotations')
    .bulkGet(links.map((link) => annotationIdOf(link.table, link.row)))) as (Annotation | undefined)[];
  const mentions = (rows.annotations ?? []).map((row) => ({
    row,
    via: { table: 'annotations', id: row.id } as const,
  }));
  const linked = links.flatMap((link, index) => {
    const row = claims[index];
    return row === undefined ? [] : [{ row, via: { table: link.table, id: link.row.id } }];
  });
  const found = [...linked, ...mentions];
  const articleIds = [...new Set(found.map(({ row }) => row.articleId))];
  const read = (await database.rows('articles').bulkGet(articleIds)) as (Article | undefined)[];
  const articles = new Map(read.flatMap((article) => (article === undefined ? [] : [[article.id, article]])));
  const titleOf = ({ articleId }: Annotation) => articles.get(articleId)?.title;
  const stand = await readStanding(
    database,
    found.map(({ row }) => row),
    articles,
  );
  return found
    .map(({ row, via }) => ({ row: stand(row), via }))
    .sort((a, b) => compareText(titleOf(a.row), titleOf(b.row)) || startOf(a.row) - startOf(b.row))
    .map(({ row, via }) => ({
      articleId: row.articleId,
      articleTitle: titleOf(row) ?? '',
      annotationId: row.id,
      via,
      kind: row.kind,
      text: wordsOfAnnotation(row),
    }));
}

/** Gives annotations with the words that they have on the current text of their article. */
async function readStanding(
  database: Stores,
  annotations: readonly Annotation[],
  articles: ReadonlyMap<string, Article>,
): Promise<(annotation: Annotation) => Annotation> {
  const ids = [...new Set(annotations.map(({ id }) => id))];
  // Rows of a store are of its record type.
  const placements = (await database
    .rows('placements')
    .where('annotationId')
    .anyOf(ids)
    .toArray()) as readonly RecordBase[] as readonly Placement[];
  const own = groupBy(placements, ({ annotationId }) => annotationId);
  return (annotation) => {
    const versionId = articles.get(annotation.articleId)?.currentVersionId;
    if (versionId === undefined) return annotation;
    return standOnVersion([annotation], own.get(annotation.id) ?? [], versionId)[0] ?? annotation;
  };
}

function compareText(a = '', b = ''): number {
  return a.localeCompare(b);
}

function startOf(annotation: Annotation): number {
  return annotation.spans[0]?.start ?? 0;
}

/** How often every source or entity is used. */
export async function countUsage(
  database: Stores,
  table: ReferredTable,
): Promise<ReadonlyMap<string, UsageCount>> {
  const uses = new Map<string, { claims: Set<string>; mentions: number; articles: Set<string> }>();
  const entryOf = (id: string) => {
    const known = uses.get(id) ?? { claims: new Set<string>(), mentions: 0, articles: new Set<string>() };
    uses.set(id, known);
    return known;
  };
  const read = indexedRules(table).map(async ([rule, index]) => {
    const rows: readonly AnyRow[] = await database.rows(rule.table).where(index).above('').toArray();
    return { rule, rows };
  });
  for (const { rule, rows } of await Promise.all(read)) {
    for (const row of rows) {
      for (const id of idsByRule(rule, row)) {
        const use = entryOf(id);
        if (rule.table === 'annotations') use.mentions += 1;
        else use.claims.add(annotationIdOf(rule.table, row));
        if (row.articleId !== undefined) use.articles.add(row.articleId);
      }
    }
  }
  return new Map(
    [...uses].map(([id, use]) => [
      id,
      { claims: use.claims.size, mentions: use.mentions, articles: use.articles.size },
    ]),
  );
}
