import type { Workspace } from '../workspace';
import { placeOnVersion } from './place-on-version';
import { versionEdits } from './version-edits';

/**
 * Makes another version of an open article the current one, with what the article said of itself then, as one step of undo. What was
 * marked on later versions is placed on it. Does nothing when it is current already or gone. Rejects with an AbortError when
 * `signal` says so.
 */
export async function makeCurrent(
  workspace: Workspace,
  versionId: string,
  signal?: AbortSignal,
): Promise<void> {
  const known = workspace.store.state.getState().tables;
  const version = known.versions.get(versionId);
  if (version === undefined || !known.articles.has(version.articleId)) return;
  const placed = await placeOnVersion(workspace, version, new Map(), signal);
  const { tables } = workspace.store.state.getState();
  const article = tables.articles.get(version.articleId);
  if (article === undefined || article.currentVersionId === versionId) return;
  const placements = [...placed.values()].map(({ placement }) => placement);
  workspace.store.commit({
    scope: article.id,
    label: { key: 'change.version.make-current', values: { number: version.number } },
    edits: versionEdits(tables, article, version, placements, version.facts ?? {}),
  });
}
