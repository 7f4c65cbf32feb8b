import { addVersion, planVersion } from '../../store/actions/add-version';
import type { Workspace } from '../../store/workspace';
import { chosenFacts, findFactDifferences } from '../model/fact-differences';
import { fitToArticle } from '../model/fit-to-article';
import type { NewerText } from './bring-in-request';

async function addOne(workspace: Workspace, { articleId, draft: read }: NewerText): Promise<boolean> {
  const { tables } = workspace.store.state.getState();
  const article = tables.articles.get(articleId);
  const current = tables.versions.get(article?.currentVersionId ?? '');
  if (article === undefined || current === undefined) return false;
  const draft = fitToArticle(read, { title: article.title, text: current.text });
  const plan = await planVersion(workspace, articleId, draft);
  if (plan.version.sha256 === current.sha256) return false;
  const differences = findFactDifferences(article, draft);
  const facts = chosenFacts(article, draft, differences, { taken: {}, modifiedAt: undefined });
  return (await addVersion(workspace, plan, facts)) !== null;
}

/**
 * Adds texts as newer versions of their articles, one after the other, each as a step of undo of its article; what they say of it is
 * taken as far as it is likely meant. Resolves to how many were added: an article that is gone, or has the text meanwhile, gets none.
 */
export async function addNewerTexts(workspace: Workspace, texts: readonly NewerText[]): Promise<number> {
  const { reader, store, session } = workspace;
  let added = 0;
  for (const text of texts) {
    const wasOpen = store.state.getState().openArticles.has(text.articleId);
    if (!wasOpen) await reader.openArticle(text.articleId);
    try {
      if (await addOne(workspace, text)) added += 1;
    } finally {
      if (!wasOpen && session.state.getState().articleId !== text.articleId)
        await reader.closeArticle(text.articleId);
    }
  }
  return added;
}
