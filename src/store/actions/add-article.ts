import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { Article } from '../../domain/article';
import type { ArticleDraft } from '../../domain/article-draft';
import type { ArticleVersion } from '../../domain/article-version';
import { createEdit, LIBRARY_SCOPE } from '../../domain/change';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

async function recordsOf(workspace: Workspace, draft: ArticleDraft): Promise<[Article, ArticleVersion]> {
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
  return [article, version];
}

/** Keeps articles, each with its first version, as one step of undo in the library; resolves to the articles. */
export async function addArticles(
  workspace: Workspace,
  drafts: readonly ArticleDraft[],
): Promise<readonly Article[]> {
  const records = await Promise.all(drafts.map((draft) => recordsOf(workspace, draft)));
  const articles = records.map(([article]) => article);
  workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label:
      articles.length === 1
        ? { key: 'change.add-article', values: { title: articles[0]?.title ?? '' } }
        : { key: 'change.add-articles', values: { count: articles.length } },
    edits: records.flatMap(([article, version]) => [
      createEdit('articles', article),
      createEdit('versions', version),
    ]),
  });
  return articles;
}

/** Keeps an article with its first version, as one step of undo in the library; resolves to the article. */
export async function addArticle(workspace: Workspace, draft: ArticleDraft): Promise<Article> {
  const [article] = await addArticles(workspace, [draft]);
  if (article === undefined) throw new Error('Adding one article gave none');
  return article;
}
