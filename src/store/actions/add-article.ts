import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { Article } from '../../domain/article';
import type { ArticleDraft } from '../../domain/article-draft';
import type { ArticleVersion } from '../../domain/article-version';
import { createEdit, LIBRARY_SCOPE } from '../../domain/change';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

/** The records of a new article: itself and its first version. Nothing is stored by it. */
export async function makeArticle(
  workspace: Pick<Workspace, 'clock' | 'author'>,
  draft: ArticleDraft,
): Promise<[Article, ArticleVersion]> {
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
    facts: null,
  };
  return [article, version];
}

/** Keeps an article with its first version, as one step of undo in the library; resolves to the article. */
export async function addArticle(workspace: Workspace, draft: ArticleDraft): Promise<Article> {
  const [article, version] = await makeArticle(workspace, draft);
  workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.add-article', values: { title: article.title } },
    edits: [createEdit('articles', article), createEdit('versions', version)],
  });
  return article;
}
