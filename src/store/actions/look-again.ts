import { placeAside } from '../../anchoring/aside/place-aside';
import { updateEdit } from '../../domain/change';
import { isPlaced, type Placement, type PlacementStatus } from '../../domain/placement';
import { isMarkedOn } from '../../domain/standing';
import { annotationsOn } from '../standing-annotations';
import type { Workspace } from '../workspace';
import { placementFrom } from './place-on-version';

/** From what says most to what says least. */
const BEST_FIRST: readonly PlacementStatus[] = ['exact', 'moved', 'edited', 'uncertain', 'orphaned'];

function bestOf(found: readonly Placement[]): Placement | undefined {
  const rank = ({ status, parts }: Placement) =>
    BEST_FIRST.indexOf(status) - parts.reduce((sum, { score }) => sum + score, 0) / (parts.length + 1);
  return found.toSorted((a, b) => rank(a) - rank(b))[0];
}

/**
 * Looks once more for the words of an annotation on the version of a placement, by its words on each version of the open article on
 * which it has some. What is found takes the place of the placement, as if nobody had answered; when nothing is, all stays. Says what
 * became of it; `null` when the placement is gone.
 */
export async function lookAgain(workspace: Workspace, placement: Placement): Promise<PlacementStatus | null> {
  const { tables } = workspace.store.state.getState();
  const now = tables.versions.get(placement.versionId);
  const versions = [...tables.versions.values()].filter(
    ({ id, articleId }) => articleId === placement.articleId && id !== placement.versionId,
  );
  if (now === undefined) return null;
  const found: Placement[] = [];
  for (const { id, text } of versions) {
    const sought = annotationsOn(tables, id).get(placement.annotationId);
    if (sought === undefined || !isMarkedOn(sought, id)) continue;
    const parts = await placeAside({ oldText: text, newText: now.text, spans: sought.spans });
    found.push(placementFrom(workspace, now, sought, parts));
  }
  const stored = workspace.store.state.getState().tables.placements.get(placement.id);
  const best = bestOf(found);
  if (stored === undefined || best === undefined) return null;
  if (!isPlaced(best.status) && best.status !== 'uncertain') return best.status;
  const { fromVersionId, status, spans, parts } = best;
  const after = {
    ...stored,
    fromVersionId,
    status,
    spans,
    parts,
    answer: null,
    answeredBy: null,
    answeredAt: null,
  };
  workspace.store.commit({
    scope: stored.articleId,
    label: { key: 'change.placement.look-again' },
    edits: [updateEdit('placements', stored, after)],
  });
  return status;
}
