import type { Article } from './article';
import type { VersionOrigin } from './article-version';
import type { ArticleDocument } from './document';
import type { RecordBase } from './record';

/** What a person says of an article before it is kept. */
export type ArticleMetadata = Omit<Article, keyof RecordBase | 'currentVersionId'>;

/** An article that is not kept yet: what was read from a paste or a file. */
export interface ArticleDraft {
  readonly metadata: ArticleMetadata;
  readonly document: ArticleDocument;
  readonly origin: VersionOrigin;
}
