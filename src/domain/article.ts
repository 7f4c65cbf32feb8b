import * as z from 'zod/mini';
import {
  idSchema,
  lineSchema,
  linkSchema,
  looseDateSchema,
  proseSchema,
  type RecordBase,
  type RecordType,
  recordFields,
  tagsSchema,
} from './record';

/**
 * Subtypes of schema.org `NewsArticle` (https://schema.org/NewsArticle) that matter to a fact-checker, with its
 * `SocialMediaPosting`, and `Other`.
 */
export const ARTICLE_TYPES = [
  'ReportageNewsArticle',
  'OpinionNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'AdvertiserContentArticle',
  'SocialMediaPosting',
  'Other',
] as const;

/** One of {@link ARTICLE_TYPES}. */
export type ArticleType = (typeof ARTICLE_TYPES)[number];

/** A text being checked: its metadata. The words are in its versions. */
export interface Article extends RecordBase {
  readonly title: string;
  readonly byline: string;
  readonly publisher: string;
  readonly url: string | null;
  /** As precise as is known, see {@link looseDateSchema}. */
  readonly publishedAt: string | null;
  /** When its publisher last changed it, by its own word; the same shape. */
  readonly modifiedAt: string | null;
  readonly accessedAt: string | null;
  /** BCP 47, `und` when unknown. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly articleType: ArticleType | null;
  readonly archiveUrl: string | null;
  readonly tags: readonly string[];
  readonly note: string;
  readonly currentVersionId: string;
}

/** Languages as BCP 47 tags; loose on purpose, since imported files bring all sorts. */
export const languageSchema = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/** The fields that a person says something in, each with what it may hold. */
export const metadataFields = {
  title: lineSchema,
  byline: lineSchema,
  publisher: lineSchema,
  url: z.nullable(linkSchema),
  publishedAt: looseDateSchema,
  modifiedAt: looseDateSchema,
  accessedAt: looseDateSchema,
  language: languageSchema,
  direction: z.enum(['ltr', 'rtl']),
  articleType: z.nullable(z.enum(ARTICLE_TYPES)),
  archiveUrl: z.nullable(linkSchema),
  tags: tagsSchema,
  note: proseSchema,
};

export const articleType: RecordType<Article> = {
  version: 2,
  residence: 'library',
  // When an article was changed by its publisher was not kept before.
  migrations: { 2: (row) => ({ ...row, modifiedAt: null }) },
  schema: z.strictObject({
    ...recordFields,
    ...metadataFields,
    currentVersionId: idSchema,
  }),
};
