import * as z from 'zod/mini';
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
  readonly way: 'paste' | 'file' | 'page' | 'edit' | 'sample' | 'import';
  readonly fileName: string | null;
  readonly mediaType: string | null;
}

/**
 * The text of an article at one time. Never changes once made: a correction makes a new version.
 * `text` is the canonical plain text: block texts joined by one `\n`, every inline leaf one character.
 * All offsets of the app are UTF-16 code units into it, half-open.
 */
export interface ArticleVersion extends RecordBase {
  readonly articleId: string;
  /** 1 for the first. */
  readonly number: number;
  readonly document: ArticleDocument;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  readonly sha256: string;
  readonly origin: VersionOrigin;
  readonly retrievedAt: string;
}

export const articleVersionType: RecordType<ArticleVersion> = {
  version: 1,
  residence: 'article',
  migrations: {},
  schema: z.strictObject({
    ...recordFields,
    articleId: idSchema,
    number: z.int().check(z.gte(1)),
    document: documentSchema,
    text: z.string(),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    origin: z.strictObject({
      way: z.enum(['paste', 'file', 'page', 'edit', 'sample', 'import']),
      fileName: z.nullable(lineSchema),
      mediaType: z.nullable(lineSchema),
    }),
    retrievedAt: timestampSchema,
  }),
};
