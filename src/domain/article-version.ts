import * as z from 'zod/mini';
import { type Article, metadataFields } from './article';
import { type ArticleDocument, documentSchema } from './document';
import {
  idSchema,
  lineSchema,
  type RecordBase,
  type RecordType,
  recordFields,
  timestampSchema,
} from './record';

/** How the text of a version came here. */
export interface VersionOrigin {
  /** `quotes`: no text that was published, but what annotations of a file quote that is not in theirs. */
  readonly way: 'paste' | 'file' | 'page' | 'edit' | 'sample' | 'import' | 'quotes';
  readonly fileName: string | null;
  readonly mediaType: string | null;
}

/** What an article says of itself that may change with its text. */
export const FACT_FIELDS = [
  'title',
  'byline',
  'publisher',
  'url',
  'publishedAt',
  'modifiedAt',
  'accessedAt',
  'archiveUrl',
] as const;

/** What an article said of itself with one of its texts. */
export type VersionFacts = Pick<Article, (typeof FACT_FIELDS)[number]>;

/** The facts that an article states now. */
export function factsOf(article: Article): VersionFacts {
  const { title, byline, publisher, url, publishedAt, modifiedAt, accessedAt, archiveUrl } = article;
  return { title, byline, publisher, url, publishedAt, modifiedAt, accessedAt, archiveUrl };
}

/**
 * The text of an article at one time. Never changes once made: a correction makes a new version.
 * `text` is the canonical plain text: block texts joined by one `\n`, every inline leaf one character.
 * All offsets of the app are UTF-16 code units into it, half-open.
 */
export interface ArticleVersion extends RecordBase {
  readonly articleId: string;
  /** 1 for the first; 0 for quotes, which are no state of the article. */
  readonly number: number;
  readonly document: ArticleDocument;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  readonly sha256: string;
  readonly origin: VersionOrigin;
  readonly retrievedAt: string;
  /** What the article said of itself when another text took the place of this one; `null` while it is current: the article says it. */
  readonly facts: VersionFacts | null;
}

/** Whether a text is no state of its article but what annotations quote that is not in it: nothing to read or to compare. */
export function isOfQuotes({ origin }: Pick<ArticleVersion, 'origin'>): boolean {
  return origin.way === 'quotes';
}

const { title, byline, publisher, url, publishedAt, modifiedAt, accessedAt, archiveUrl } = metadataFields;

export const articleVersionType: RecordType<ArticleVersion> = {
  version: 2,
  residence: 'article',
  // Before, an article had one text alone.
  migrations: { 2: (row) => ({ ...row, facts: null }) },
  schema: z.strictObject({
    ...recordFields,
    articleId: idSchema,
    number: z.int().check(z.gte(0)),
    document: documentSchema,
    text: z.string(),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    origin: z.strictObject({
      way: z.enum(['paste', 'file', 'page', 'edit', 'sample', 'import', 'quotes']),
      fileName: z.nullable(lineSchema),
      mediaType: z.nullable(lineSchema),
    }),
    retrievedAt: timestampSchema,
    facts: z.nullable(
      z.strictObject({ title, byline, publisher, url, publishedAt, modifiedAt, accessedAt, archiveUrl }),
    ),
  }),
};
