import { isMarkedOn } from '../domain/standing';
import { placeMissing } from './actions/place-missing';
import { placementOn } from './placement-index';
import type { Tables } from './tables';
import type { Workspace } from './workspace';

function isAnyMissing(tables: Tables, articleId: string): boolean {
  const versionId = tables.articles.get(articleId)?.currentVersionId;
  if (versionId === undefined || !tables.versions.has(versionId)) return false;
  for (const annotation of tables.annotations.values()) {
    if (annotation.articleId !== articleId || isMarkedOn(annotation, versionId)) continue;
    if (placementOn(tables, annotation.id, versionId) === undefined) return true;
  }
  return false;
}

/**
 * Sees to it, while an article is open, that every annotation of it has a place on its current version or is said to have none: also
 * those that another tab has marked on the text before. Returns what ends it.
 */
export function keepPlaced(workspace: Workspace, articleId: string): () => void {
  const { state } = workspace.store;
  const abort = new AbortController();
  let isAtWork = false;

  async function work(): Promise<void> {
    isAtWork = true;
    try {
      while (!abort.signal.aborted && isAnyMissing(state.getState().tables, articleId))
        await placeMissing(workspace, articleId, abort.signal);
    } catch {
      // Called off, or the worker broke down: the next change of the records tries again.
    } finally {
      isAtWork = false;
    }
  }

  const look = () => {
    if (!isAtWork && isAnyMissing(state.getState().tables, articleId)) void work();
  };
  const stop = state.subscribe((now, before) => {
    const [a, b] = [now.tables, before.tables];
    const isSame =
      a.annotations === b.annotations && a.placements === b.placements && a.articles === b.articles;
    if (!isSame) look();
  });
  look();
  return () => {
    stop();
    abort.abort();
  };
}
