import { foldedWords } from '../anchoring/search-words';
import type { Annotation } from '../domain/annotation';
import { kindOf } from '../domain/kinds/registry';
import type { TableName, TableRows } from '../domain/record-types';
import type { SearchHit } from '../store/library-reader';
import type { SearchRow } from './database';

type SearchedTable = SearchRow['table'];

/** The texts by which a record of each searched table is found. */
export const SEARCHED_TEXTS: {
  readonly [Name in SearchedTable]: (row: TableRows[Name]) => readonly string[];
} = {
  articles: (row) => [row.title, row.byline, row.publisher, row.note, ...row.tags],
  versions: (row) => [row.text],
  annotations: annotationTexts,
  sources: (row) => [
    row.csl.title,
    ...(row.csl.author ?? []).map((name) => Object.values(name).join(' ')),
    row.csl['container-title'] ?? '',
    row.csl.publisher ?? '',
    row.note,
    ...row.aliases,
    ...row.tags,
  ],
  entities: (row) => [row.name, row.description, row.note, ...row.aliases, ...row.tags],
  replies: (row) => [row.text],
  evidence: (row) => [row.quotation, row.note],
  // The same words again are found by those that were looked for.
  placements: (row) => (row.status === 'edited' ? row.spans.map((span) => span.exact) : []),
};

function annotationTexts(row: Annotation): readonly string[] {
  return [...kindOf(row.kind).searchText(row.body), ...row.spans.map((span) => span.exact), ...row.tags];
}

/** The mark of each searched table in the index. Stored: a mark is never changed or given again, only added. */
const TABLE_MARKS = {
  articles: '0',
  annotations: '1',
  entities: '2',
  sources: '3',
  evidence: '4',
  replies: '5',
  versions: '6',
  placements: '7',
} as const satisfies Record<SearchedTable, string>;

/** The tables whose records are hits, those first whose hits count most. */
export const SEARCH_ORDER: readonly SearchHit['table'][] = [
  'articles',
  'annotations',
  'entities',
  'sources',
  'evidence',
  'replies',
  'versions',
];

/** A word as it stands in the index: after the mark of its table. */
export function searchKey(table: SearchedTable, word: string): string {
  return TABLE_MARKS[table] + word;
}

/** True for tables whose words are in the index. */
export function isSearched(table: TableName): table is SearchedTable {
  return Object.hasOwn(SEARCHED_TEXTS, table);
}

/** The search row of a record. */
export function describeSearchRow<Name extends SearchedTable>(table: Name, row: TableRows[Name]): SearchRow {
  const words = new Set<string>();
  for (const text of SEARCHED_TEXTS[table](row))
    for (const word of foldedWords(text)) words.add(searchKey(table, word));
  const articleId = table === 'articles' ? row.id : 'articleId' in row ? (row.articleId as string) : '';
  return { table, id: row.id, articleId, words: [...words] };
}
