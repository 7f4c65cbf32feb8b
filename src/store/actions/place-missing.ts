import { createEdit, DERIVED_SCOPE } from '../../domain/change';
import { placementOn } from '../placement-index';
import type { Workspace } from '../workspace';
import { placeOnVersion } from './place-on-version';

/**
 * Places on the current version of an open article what has no place there yet: words that were marked on the text before it, in
 * another tab or from a file. It is no step of undo: whatever takes the annotation or the version away takes the placement
 * along. Rejects with an AbortError when `signal` says so.
 */
export async function placeMissing(
  workspace: Workspace,
  articleId: string,
  signal?: AbortSignal,
): Promise<void> {
  const { tables } = workspace.store.state.getState();
  const version = tables.versions.get(tables.articles.get(articleId)?.currentVersionId ?? '');
  if (version === undefined) return;
  const placed = await placeOnVersion(workspace, version, new Map(), signal);
  const now = workspace.store.state.getState().tables;
  if (now.articles.get(articleId)?.currentVersionId !== version.id) return;
  const missing = [...placed.values()].filter(
    ({ sought }) => placementOn(now, sought.id, version.id) === undefined,
  );
  if (missing.length === 0) return;
  workspace.store.commit({
    scope: DERIVED_SCOPE,
    label: { key: 'change.placement.find' },
    edits: missing.map(({ placement }) => createEdit('placements', placement)),
  });
}
