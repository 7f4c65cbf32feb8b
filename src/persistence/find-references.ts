import type { Annotation, Claim } from '../domain/annotation';
import type { Article } from '../domain/article';
import type { Evidence } from '../domain/evidence';
import type { RowsByTable } from '../domain/record-types';
import { rowsByTable } from '../domain/rows-by-table';
import type { Tie } from '../domain/tie';
import type { Backlink, UsageCount } from '../store/library-reader';
import type { Stores } from './database';

type Referred = 'sources' | 'entities';

/** For a source or an entity: the indexes under which other records refer to it. */
const REFERENCES = {
  sources: { mention: 'body.sourceId', link: 'evidence', field: 'sourceId' },
  entities: { mention: 'body.entityId', link: 'ties', field: 'entityId' },
} as const;

/** The rows of article tables that refer to a source or an entity, of all articles. */
export async function readReferences(database: Stores, table: Referred, id: string): Promise<RowsByTable> {
  const { mention, link, field } = REFERENCES[table];
  const [annotations, links] = await Promise.all([
    database.rows('annotations').where(mention).equals(id).toArray(),
    database.rows(link).where(field).equals(id).toArray(),
  ]);
  return rowsByTable([
    ['annotations', annotations],
    [link, links],
  ]);
}

/** The places where a source or an entity is used, by article and reading order. */
export async function findBacklinks(
  database: Stores,
  table: Referred,
  id: string,
): Promise<readonly Backlink[]> {
  const { link } = REFERENCES[table];
  const rows = await readReferences(database, table, id);
  const links = (rows[link] ?? []) as readonly (Evidence | Tie)[];
  const claims = (await database.rows('annotations').bulkGet(links.map((row) => row.claimId))) as (
    | Claim
    | undefined
  )[];
  const mentions = (rows.annotations ?? []).map((row) => ({
    row,
    via: { table: 'annotations', id: row.id } as const,
  }));
  const linked = links.flatMap((via, index) => {
    const row = claims[index];
    return row === undefined ? [] : [{ row, via: { table: link, id: via.id } }];
  });
  const found = [...linked, ...mentions];
  const articleIds = [...new Set(found.map(({ row }) => row.articleId))];
  const articles = (await database.rows('articles').bulkGet(articleIds)) as (Article | undefined)[];
  const titles = new Map(
    articles.flatMap((article) => (article === undefined ? [] : [[article.id, article.title]])),
  );
  return found
    .sort(
      (a, b) =>
        compareText(titles.get(a.row.articleId), titles.get(b.row.articleId)) ||
        startOf(a.row) - startOf(b.row),
    )
    .map(({ row, via }) => ({
      articleId: row.articleId,
      articleTitle: titles.get(row.articleId) ?? '',
      annotationId: row.id,
      via,
      kind: row.kind,
      text: textOf(row),
    }));
}

function compareText(a = '', b = ''): number {
  return a.localeCompare(b);
}

function startOf(annotation: Annotation): number {
  return annotation.spans[0]?.start ?? 0;
}

function textOf(annotation: Annotation): string {
  const statement = annotation.kind === 'claim' ? annotation.body.statement.trim() : '';
  return statement === '' ? (annotation.spans[0]?.exact ?? '') : statement;
}

/** How often every source or entity is used. */
export async function countUsage(
  database: Stores,
  table: Referred,
): Promise<ReadonlyMap<string, UsageCount>> {
  const { mention, link, field } = REFERENCES[table];
  const [mentions, links] = await Promise.all([
    database.rows('annotations').where(mention).above('').toArray() as Promise<unknown> as Promise<
      Annotation[]
    >,
    database.rows(link).toArray() as Promise<unknown> as Promise<(Evidence | Tie)[]>,
  ]);
  const uses = new Map<string, { claims: Set<string>; mentions: number; articles: Set<string> }>();
  const entryOf = (id: string) => {
    const known = uses.get(id) ?? { claims: new Set<string>(), mentions: 0, articles: new Set<string>() };
    uses.set(id, known);
    return known;
  };
  for (const row of mentions) {
    const id = (row.body as { sourceId?: string; entityId?: string })[field];
    if (id === undefined) continue;
    const use = entryOf(id);
    use.mentions += 1;
    use.articles.add(row.articleId);
  }
  for (const row of links) {
    const use = entryOf((row as { sourceId?: string; entityId?: string })[field] ?? '');
    use.claims.add(row.claimId);
    use.articles.add(row.articleId);
  }
  return new Map(
    [...uses].map(([id, use]) => [
      id,
      { claims: use.claims.size, mentions: use.mentions, articles: use.articles.size },
    ]),
  );
}
