import type { Annotation } from '../domain/annotation';
import { isPlaced, type Placement } from '../domain/placement';
import type { TextRange } from '../domain/span';
import { isMarkedOn } from '../domain/standing';
import { placementOn } from './placement-index';
import { annotationsOn } from './standing-annotations';
import type { Tables } from './tables';
import type { Workspace } from './workspace';

/** The places that a placement has, or would have if the best of those that might be meant were taken for each of its parts. */
export function bestRanges({ status, spans, parts }: Placement): readonly TextRange[] {
  if (isPlaced(status)) return spans;
  return parts.flatMap(({ candidates: [best] }) => (best === undefined ? [] : [best]));
}

/** Whether an annotation, as it stands on a version, has no place there, but words that might be meant. */
export function isInDoubtOn(
  tables: Pick<Tables, 'placements'>,
  annotation: Annotation,
  versionId: string,
): boolean {
  return (
    !isMarkedOn(annotation, versionId) &&
    placementOn(tables, annotation.id, versionId)?.status === 'uncertain'
  );
}

/**
 * Where the text of a version shows an annotation, given as it stands on it: at its words, or while these are in doubt at those that
 * fit best; nowhere when they were not found.
 */
export function shownRanges(
  tables: Pick<Tables, 'placements'>,
  annotation: Annotation,
  versionId: string,
): readonly TextRange[] {
  const own = annotation.spans.filter((span) => span.versionId === versionId);
  if (own.length > 0) return own;
  const placement = placementOn(tables, annotation.id, versionId);
  return placement?.status === 'uncertain' ? bestRanges(placement) : [];
}

/** Where the text that is open shows an annotation, see {@link shownRanges}. */
export function rangesInView(
  { session, store }: Pick<Workspace, 'session' | 'store'>,
  annotationId: string,
): readonly TextRange[] {
  const { view } = session.state.getState();
  const { tables } = store.state.getState();
  if (view === null) return [];
  const annotation = annotationsOn(tables, view.versionId).get(annotationId);
  return annotation === undefined ? [] : shownRanges(tables, annotation, view.versionId);
}
