import { foldedWords } from '../anchoring/search-words';
import type { Annotation } from '../domain/annotation';
import type { Article } from '../domain/article';
import type { ArticleVersion } from '../domain/article-version';
import { foldText } from '../domain/fold-text';
import type { Placement } from '../domain/placement';
import type { RecordBase } from '../domain/record';
import { recordTypes, type TableRows } from '../domain/record-types';
import type { TextRange } from '../domain/span';
import type { SearchHit } from '../store/library-reader';
import { type RedthreadDatabase, type SearchRow, type Stores, storesWithin } from './database';
import { SEARCH_ORDER, SEARCHED_TEXTS, searchKey } from './search-rows';

/** Characters of text before and after a hit in an excerpt. */
const EXCERPT_CONTEXT = 60;

/** How many records that have one word are looked through for the others at a time. */
const PAGE = 400;

type HitTable = SearchHit['table'];

/** Ids of records of a table that have every word, words begun counting as well; `limit` of them at most. */
async function findIds(
  database: Stores,
  table: SearchRow['table'],
  words: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  // The longest word leaves the fewest records for the others to be looked for in.
  const [first = '', ...others] = words
    .map((word) => searchKey(table, word))
    .sort((a, b) => b.length - a.length);
  const found = new Set<string>();
  const seen = new Set<string>();
  for (let most = PAGE; ; most *= 8) {
    const keys = await database.searchRows.where('words').startsWith(first).limit(most).primaryKeys();
    const ids = [...new Set(keys.map(([, id]) => id))].filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    for (const id of await keepThoseWith(database, table, ids, others)) found.add(id);
    if (found.size >= limit || keys.length < most) return [...found].slice(0, limit);
  }
}

async function keepThoseWith(
  database: Stores,
  table: SearchRow['table'],
  ids: readonly string[],
  words: readonly string[],
): Promise<readonly string[]> {
  if (words.length === 0 || ids.length === 0) return ids;
  const rows = await database.searchRows.bulkGet(ids.map((id) => [table, id] as [string, string]));
  const hasAll = (has: readonly string[]) =>
    words.every((word) => has.some((other) => other.startsWith(word)));
  return rows.flatMap((row) => (row !== undefined && hasAll(row.words) ? [row.id] : []));
}

/** The ids of the records of a table that are hits: of annotations also those that have the words on another version. */
async function findHitIds(
  database: Stores,
  table: HitTable,
  words: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const ids = await findIds(database, table, words, limit);
  if (table !== 'annotations') return ids;
  const placementIds = await findIds(database, 'placements', words, limit);
  if (placementIds.length === 0) return ids;
  const placements = (await database.rows('placements').bulkGet([...placementIds])) as (
    | Placement
    | undefined
  )[];
  return [...new Set([...ids, ...placements.flatMap((row) => row?.annotationId ?? [])])];
}

/** The words that annotations have on versions other than the one they were marked on. */
async function otherWordsOf(
  database: Stores,
  rows: readonly FoundRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = rows.flatMap(({ table, row }) => (table === 'annotations' ? [row.id] : []));
  if (ids.length === 0) return new Map();
  const placements = (await database
    .rows('placements')
    .where('annotationId')
    .anyOf(ids)
    .toArray()) as readonly RecordBase[] as readonly Placement[];
  const words = new Map<string, string[]>();
  for (const { annotationId, spans } of placements)
    words.set(annotationId, [...(words.get(annotationId) ?? []), ...spans.map((span) => span.exact)]);
  return words;
}

/** Without the older texts of articles of which the current one has the words, too. */
function withoutOlderTwins(
  rows: readonly FoundRow[],
  articles: ReadonlyMap<string, Article>,
): readonly FoundRow[] {
  const current = new Set(
    rows.flatMap(({ table, row }) => {
      const article = table === 'versions' ? articles.get(articleOf(table, row) ?? '') : undefined;
      return article?.currentVersionId === row.id ? [article.id] : [];
    }),
  );
  return rows.filter(({ table, row }) => {
    if (table !== 'versions') return true;
    const article = articles.get(articleOf(table, row) ?? '');
    return article?.currentVersionId === row.id || !current.has(article?.id ?? '');
  });
}

/** Hits for the words of a query, best first; see {@link SearchHit}. */
export async function searchRecords(
  database: RedthreadDatabase,
  query: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const words = [...new Set(foldedWords(query))];
  if (words.length === 0) return [];
  // One transaction, and all tables asked at once: a person types while this is answered.
  return database.transaction('r', database.tables, async (transaction) => {
    const stores = storesWithin(transaction);
    const found = await Promise.all(
      SEARCH_ORDER.map(async (table) =>
        (await findHitIds(stores, table, words, limit)).map((id) => ({ table, id })),
      ),
    );
    const rows = await readRows(stores, found.flat().slice(0, limit));
    const articleIds = [...new Set(rows.flatMap(({ table, row }) => articleOf(table, row) ?? []))];
    const read = (await stores.rows('articles').bulkGet(articleIds)) as (Article | undefined)[];
    const articles = new Map(read.flatMap((article) => (article ? [[article.id, article]] : [])));
    const otherWords = await otherWordsOf(stores, rows);
    return withoutOlderTwins(rows, articles).map((found) =>
      describeHit(found, words, articles, otherWords.get(found.row.id) ?? []),
    );
  });
}

interface FoundRow {
  readonly table: HitTable;
  readonly row: RecordBase;
}

/** The rows in the order they were asked for, without those that are gone. */
async function readRows(
  database: Stores,
  asked: readonly { readonly table: HitTable; readonly id: string }[],
): Promise<readonly FoundRow[]> {
  const read = await Promise.all(
    SEARCH_ORDER.map(async (table) => {
      const ids = asked.filter((one) => one.table === table).map(({ id }) => id);
      const rows = (ids.length === 0 ? [] : await database.rows(table).bulkGet(ids)) as (
        | RecordBase
        | undefined
      )[];
      return rows.flatMap((row) => (row === undefined ? [] : [{ table, row }]));
    }),
  );
  return read.flat();
}

function describeHit(
  { table, row }: FoundRow,
  words: readonly string[],
  articles: ReadonlyMap<string, Article>,
  otherWords: readonly string[],
): SearchHit {
  const articleId = articleOf(table, row);
  const article = articles.get(articleId ?? '');
  const texts = (SEARCHED_TEXTS[table] as (row: unknown) => readonly string[])(row);
  const excerpt = excerptOf([...texts, ...otherWords], words);
  const isOlder = table === 'versions' && article !== undefined && article.currentVersionId !== row.id;
  return {
    table,
    id: row.id,
    articleId,
    kind: table === 'annotations' ? (row as Annotation).kind : null,
    annotationId: annotationOf(table, row),
    title: article?.title ?? titleOf(table, row),
    excerpt: excerpt.text,
    matches: excerpt.matches,
    range: rangeOf(table, row, excerpt.at),
    versionNumber: isOlder ? (row as ArticleVersion).number : null,
  };
}

function articleOf(table: HitTable, row: RecordBase): string | null {
  if (table === 'articles') return row.id;
  return recordTypes[table].residence === 'article' ? (row as TableRows['replies']).articleId : null;
}

function annotationOf(table: SearchHit['table'], row: { readonly id: string }): string | null {
  if (table === 'annotations') return row.id;
  if (table === 'evidence') return (row as TableRows['evidence']).claimId;
  return table === 'replies' ? (row as TableRows['replies']).annotationId : null;
}

function titleOf(table: SearchHit['table'], row: object): string {
  if (table === 'sources') return (row as TableRows['sources']).csl.title;
  return table === 'entities' ? (row as TableRows['entities']).name : '';
}

function rangeOf(table: SearchHit['table'], row: object, at: number): TextRange | null {
  if (table === 'versions') return { start: at, end: at };
  const span = table === 'annotations' ? (row as Annotation).spans[0] : undefined;
  return span === undefined ? null : { start: span.start, end: span.end };
}

/** The text that has the first of the words, cut around it, with where the words stand in it. */
function excerptOf(
  texts: readonly string[],
  words: readonly string[],
): { readonly text: string; readonly matches: readonly TextRange[]; readonly at: number } {
  for (const text of texts) {
    const found = rangesOf(text, words, 1)[0];
    if (found === undefined) continue;
    const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, found.start - EXCERPT_CONTEXT)) + 1);
    const end = text.indexOf(' ', found.end + EXCERPT_CONTEXT);
    const start = Math.min(from, found.start);
    const stop = Math.min(text.length, end < 0 ? found.end + EXCERPT_CONTEXT * 2 : end);
    const cut = `${start > 0 ? '… ' : ''}${text.slice(start, stop)}${stop < text.length ? ' …' : ''}`;
    return { text: cut, matches: rangesOf(cut, words, 20), at: found.start };
  }
  return { text: texts.find((text) => text !== '')?.slice(0, EXCERPT_CONTEXT * 2) ?? '', matches: [], at: 0 };
}

/** Words of a text that begin with one of the searched ones, as ranges of the text itself. */
function rangesOf(text: string, words: readonly string[], most: number): TextRange[] {
  const result: TextRange[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldText(match[0]);
    const hit = words.find(
      (word) => folded.startsWith(word) || (folded.length > 12 && folded.includes(word)),
    );
    if (hit === undefined) continue;
    // Without accents the word may be shorter than in the text; then the whole word is marked.
    const length = folded.length === match[0].length && folded.startsWith(hit) ? hit.length : match[0].length;
    result.push({ start: match.index, end: match.index + length });
    if (result.length >= most) break;
  }
  return result;
}
