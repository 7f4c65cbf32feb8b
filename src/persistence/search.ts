import { foldedWords, foldText } from '../anchoring/search-words';
import type { Annotation } from '../domain/annotation';
import type { Article } from '../domain/article';
import { recordTypes, type TableName, type TableRows } from '../domain/record-types';
import type { TextRange } from '../domain/span';
import type { SearchHit } from '../store/library-reader';
import type { RedthreadDatabase } from './database';
import { SEARCHED_TEXTS } from './search-rows';

/** Characters of text before and after a hit in an excerpt. */
const EXCERPT_CONTEXT = 60;

/** Where a hit counts most: the first tables come first. */
const TABLE_ORDER: readonly SearchHit['table'][] = [
  'articles',
  'annotations',
  'entities',
  'sources',
  'evidence',
  'replies',
  'versions',
];

type Key = [SearchHit['table'], string];

async function keysOf(database: RedthreadDatabase, word: string): Promise<Map<string, Key>> {
  const keys = await database.searchRows.where('words').startsWith(word).primaryKeys();
  return new Map(keys.map((key) => [key.join('/'), key as Key]));
}

/** Records that have every word of the query, the words begun counting as well. */
async function findKeys(database: RedthreadDatabase, words: readonly string[]): Promise<Key[]> {
  let found: ReadonlyMap<string, Key> | null = null;
  // The longest word leaves the fewest records for the others to be looked for in.
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const keys = await keysOf(database, word);
    found = found === null ? keys : intersect(found, keys);
    if (found.size === 0) break;
  }
  return [...(found ?? new Map<string, Key>()).values()];
}

function intersect(
  found: ReadonlyMap<string, Key>,
  keys: ReadonlyMap<string, Key>,
): ReadonlyMap<string, Key> {
  return new Map([...found].filter(([id]) => keys.has(id)));
}

/** Hits for the words of a query, best first; see {@link SearchHit}. */
export async function searchRecords(
  database: RedthreadDatabase,
  query: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const words = [...new Set(foldedWords(query))];
  if (words.length === 0) return [];
  const keys = await findKeys(database, words);
  const best = keys.sort((a, b) => TABLE_ORDER.indexOf(a[0]) - TABLE_ORDER.indexOf(b[0])).slice(0, limit);
  const hits = await Promise.all(best.map(([table, id]) => describeHit(database, table, id, words)));
  return hits.filter((hit) => hit !== null);
}

async function describeHit(
  database: RedthreadDatabase,
  table: SearchHit['table'],
  id: string,
  words: readonly string[],
): Promise<SearchHit | null> {
  const row = await database.rows(table as TableName).get(id);
  if (row === undefined) return null;
  const articleId =
    table === 'articles' ? id : recordTypes[table].residence === 'article' ? articleOf(row) : null;
  const article =
    articleId === null ? undefined : ((await database.rows('articles').get(articleId)) as Article);
  const texts = (SEARCHED_TEXTS[table] as (row: unknown) => readonly string[])(row);
  const excerpt = excerptOf(texts, words);
  return {
    table,
    id,
    articleId,
    kind: table === 'annotations' ? (row as Annotation).kind : null,
    annotationId: annotationOf(table, row),
    title: article?.title ?? titleOf(table, row),
    excerpt: excerpt.text,
    matches: excerpt.matches,
    range: rangeOf(table, row, excerpt.at),
  };
}

function articleOf(row: object): string | null {
  return (row as { articleId?: string }).articleId ?? null;
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
