import { cutText } from '../../domain/cut-text';
import { LONGEST_LINE, LONGEST_PROSE, tagsSchema, timestampSchema } from '../../domain/record';
import type { TableName } from '../../domain/record-types';
import { QUOTE_CONTEXT } from '../../domain/span';
import { detectDirection } from '../article/detect-language';
import { plainDocument } from './plain-document';

type Row = Readonly<Record<string, unknown>>;

/** What a field of a row may hold in place of what can't be read; `undefined` when nothing safe can stand there. */
type FieldDefault = (row: Row, file: Row) => unknown;

/** Older than everything: a record without a time never takes the place of one that has one. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** How many UTF-16 code units of the first line make a title. */
const TITLE = 200;

/** As much as fits of a text, a number as a text, else nothing. */
function text(field: string, most: number): FieldDefault {
  return ({ [field]: value }) =>
    typeof value === 'string' || typeof value === 'number' ? cutText(String(value), most) : '';
}

/** The other time of the record when that can be read. */
function time(other: string): FieldDefault {
  return ({ [other]: value }) => (timestampSchema.safeParse(value).success ? value : LONG_AGO);
}

/** The text of an article in its file; empty when there is none. */
function textOfArticle({ id }: Row, { versions }: Row): string {
  if (!Array.isArray(versions)) return '';
  const version = (versions as readonly (Row | null | undefined)[]).find((row) => row?.articleId === id);
  return typeof version?.text === 'string' ? version.text : '';
}

const BASE: Readonly<Record<string, FieldDefault>> = {
  createdAt: time('updatedAt'),
  updatedAt: time('createdAt'),
  createdBy: () => 'unknown',
};

const ARTICLE: Readonly<Record<string, FieldDefault>> = {
  title: (row, file) => {
    const own = text('title', LONGEST_LINE)(row, file);
    const [line] = textOfArticle(row, file).trimStart().split('\n', 1);
    return own || cutText(line || String(row.id), TITLE);
  },
  byline: text('byline', LONGEST_LINE),
  publisher: text('publisher', LONGEST_LINE),
  url: () => null,
  publishedAt: () => null,
  modifiedAt: () => null,
  accessedAt: () => null,
  language: () => 'und',
  direction: (row, file) => detectDirection(textOfArticle(row, file)),
  articleType: () => null,
  archiveUrl: () => null,
  tags: ({ tags }) => (Array.isArray(tags) ? tags.filter((tag) => tagsSchema.safeParse([tag]).success) : []),
  note: text('note', LONGEST_PROSE),
  // Names no version, for which the newest one of the article is taken.
  currentVersionId: () => 'unknown',
};

const VERSION: Readonly<Record<string, FieldDefault>> = {
  number: () => 1,
  document: ({ text: words }) => (typeof words === 'string' ? plainDocument(words) : undefined),
  // Fits no text, and is computed anew for that.
  sha256: () => '0'.repeat(64),
  origin: () => ({ way: 'import', fileName: null, mediaType: null }),
  retrievedAt: time('createdAt'),
  facts: () => null,
};

/** Spans whose words can be looked for, with offsets that say nothing where theirs can't be read; `undefined` when one has no words. */
function soughtSpans({ spans }: Row): unknown {
  if (!Array.isArray(spans) || spans.length === 0) return undefined;
  const sought = (spans as readonly (Row | null | undefined)[]).map((span) => {
    if (typeof span?.exact !== 'string' || span.exact === '' || typeof span.versionId !== 'string')
      return undefined;
    const around = (words: unknown) => (typeof words === 'string' ? words : '');
    const { versionId, exact, start } = span;
    const isPlace = Number.isInteger(start) && (start as number) >= 0;
    const from = isPlace ? (start as number) : 0;
    return {
      ...{ versionId, exact, start: from, end: from + exact.length },
      prefix: around(span.prefix).slice(-QUOTE_CONTEXT),
      suffix: around(span.suffix).slice(0, QUOTE_CONTEXT),
    };
  });
  return sought.includes(undefined) ? undefined : sought;
}

const ANNOTATION: Readonly<Record<string, FieldDefault>> = { spans: soughtSpans };

const OWN: Readonly<Partial<Record<TableName, Readonly<Record<string, FieldDefault>>>>> = {
  articles: ARTICLE,
  versions: VERSION,
  annotations: ANNOTATION,
};

/** What can stand for a field that can't be read: for those that all records have, for those of an article and its text, and for the words that were marked. */
export function defaultOf(table: TableName, field: string): FieldDefault | undefined {
  const own = OWN[table] ?? {};
  return Object.hasOwn(own, field) ? own[field] : Object.hasOwn(BASE, field) ? BASE[field] : undefined;
}
