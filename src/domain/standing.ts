import type { Annotation } from './annotation';
import { isPlaced, type Placement } from './placement';

/** Whether an annotation was marked on a version. */
export function isMarkedOn({ spans }: Pick<Annotation, 'spans'>, versionId: string): boolean {
  return spans.some((span) => span.versionId === versionId);
}

/**
 * The placement whose spans say where an annotation stands on a version or, where it has no place there, where the words stand that
 * were looked for; `null` when those are the words that were marked. `placementOn` gives its placement on a version.
 */
export function placementShown(
  annotation: Pick<Annotation, 'spans'>,
  versionId: string,
  placementOn: (versionId: string) => Placement | undefined,
): Placement | null {
  if (isMarkedOn(annotation, versionId)) return null;
  const placement = placementOn(versionId);
  if (placement === undefined || isPlaced(placement.status)) return placement ?? null;
  const from = placementOn(placement.fromVersionId);
  return from !== undefined && isPlaced(from.status) ? from : null;
}

/** Annotations as they stand on a version, of records that are read and not kept in memory; see {@link placementShown}. */
export function standOnVersion(
  annotations: readonly Annotation[],
  placements: readonly Placement[],
  versionId: string,
): readonly Annotation[] {
  if (placements.length === 0) return annotations;
  const byKey = new Map(placements.map((placement) => [keyOf(placement), placement]));
  return annotations.map((annotation) => {
    const shown = placementShown(annotation, versionId, (on) =>
      byKey.get(keyOf({ annotationId: annotation.id, versionId: on })),
    );
    return shown === null ? annotation : { ...annotation, spans: shown.spans };
  });
}

function keyOf({ annotationId, versionId }: Pick<Placement, 'annotationId' | 'versionId'>): string {
  return `${annotationId} ${versionId}`;
}
