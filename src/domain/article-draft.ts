import type { Article } from './article';
import type { VersionOrigin } from './article-version';
import type { ArticleDocument } from './document';
import type { RecordBase } from './record';

/** What a person says of an article before it is kept. */
export type ArticleMetadata = Omit<Article, keyof RecordBase | 'currentVersionId'>;

/** Where a field of the metadata was read: in the file's own data, in the words themselves, or nowhere but in the circumstances. */
export type FactOrigin =
  | 'page'
  | 'file'
  | 'file-name'
  | 'first-line'
  | 'by-line'
  | 'date-line'
  | 'words'
  | 'today';

/** An article that is not kept yet: what was read from a paste or a file. */
export interface ArticleDraft {
  readonly metadata: ArticleMetadata;
  readonly document: ArticleDocument;
  readonly origin: VersionOrigin;
  /** Where each field that is filled was read; a field a person typed has none. */
  readonly readFrom?: Readonly<Partial<Record<keyof ArticleMetadata, FactOrigin>>>;
}
