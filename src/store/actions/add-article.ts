import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { Article } from '../../domain/article';
import type { ArticleVersion, VersionOrigin } from '../../domain/article-version';
import { createEdit, LIBRARY_SCOPE } from '../../domain/change';
import type { ArticleDocument } from '../../domain/document';
import type { RecordBase } from '../../domain/record';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

/** What a person says of an article before it is kept. */
export type ArticleMetadata = Omit<Article, keyof RecordBase | 'currentVersionId'>;

/** An article that is not kept yet. */
export interface ArticleDraft {
  readonly metadata: ArticleMetadata;
  readonly document: ArticleDocument;
  readonly origin: VersionOrigin;
}

/** Keeps an article with its first version, as one step of undo in the library; resolves to the article. */
export async function addArticle(workspace: Workspace, draft: ArticleDraft): Promise<Article> {
  const text = canonicalText(draft.document);
  const sha256 = await sha256Hex(text);
  const articleBase = newRecordBase(workspace);
  const versionBase = newRecordBase(workspace);
  const article: Article = { ...articleBase, ...draft.metadata, currentVersionId: versionBase.id };
  const version: ArticleVersion = {
    ...versionBase,
    articleId: article.id,
    number: 1,
    document: draft.document,
    text,
    sha256,
    origin: draft.origin,
    retrievedAt: versionBase.createdAt,
  };
  workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.add-article', values: { title: article.title } },
    edits: [createEdit('articles', article), createEdit('versions', version)],
  });
  return article;
}
