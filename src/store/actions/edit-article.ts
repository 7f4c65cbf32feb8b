import type { Article } from '../../domain/article';
import { type Change, LIBRARY_SCOPE, removeEdit, updateEdit } from '../../domain/change';
import { ARTICLE_TABLES } from '../../domain/record-types';
import { rowsOf } from '../../domain/rows-by-table';
import type { Workspace } from '../workspace';

/** Changes what is said of an article; `field` names what is typed, so that one bout of typing is one step of undo. */
export function editArticle(
  workspace: Workspace,
  before: Article,
  change: Partial<Article>,
  field: string,
): void {
  workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.edit-article', values: { title: before.title } },
    edits: [updateEdit('articles', before, { ...before, ...change })],
    coalesce: `${before.id}/${field}`,
  });
}

/**
 * Removes an article with its versions, annotations and what hangs on them, as one step of undo in the library. Sources and
 * entities stay: they belong to all articles. `null` when it was gone already; rejects when it can't be read.
 */
export async function removeArticle(workspace: Workspace, articleId: string): Promise<Change | null> {
  const rows = await workspace.reader.readArticle(articleId);
  const article = workspace.store.state.getState().tables.articles.get(articleId);
  if (article === undefined) return null;
  return workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.remove-article', values: { title: article.title } },
    edits: [
      ...ARTICLE_TABLES.flatMap((table) => rowsOf(rows, table).map((row) => removeEdit(table, row))),
      removeEdit('articles', article),
    ],
  });
}
