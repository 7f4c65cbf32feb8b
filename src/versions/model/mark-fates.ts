import type { Annotation } from '../../domain/annotation';
import { PLACEMENT_STATUSES, type Placement } from '../../domain/placement';
import { isMarkedOn } from '../../domain/standing';
import { inReadingOrder } from '../../store/annotation-order';
import { placementOn } from '../../store/placement-index';
import { annotationsOn } from '../../store/standing-annotations';
import type { Tables } from '../../store/tables';

/** What became of an annotation on a version: its placement there, or that it was marked there, or that nobody looked for it there. */
export const MARK_FATES = [...PLACEMENT_STATUSES, 'marked', 'unplaced'] as const;

/** One of {@link MARK_FATES}. */
export type MarkFate = (typeof MARK_FATES)[number];

/** An annotation with what became of it on a version. */
export interface FatedMark {
  /** As it stands on the version; where it has no place there, with the words that were looked for. */
  readonly annotation: Annotation;
  readonly fate: MarkFate;
  readonly placement: Placement | null;
}

/** What became of every annotation of a version's article on it, in reading order. */
export function markFates(
  tables: Pick<Tables, 'annotations' | 'placements' | 'articles'>,
  version: { readonly id: string; readonly articleId: string },
): readonly FatedMark[] {
  return inReadingOrder(annotationsOn(tables, version.id))
    .filter(({ articleId }) => articleId === version.articleId)
    .map((annotation) => {
      const placement = placementOn(tables, annotation.id, version.id) ?? null;
      if (placement !== null) return { annotation, fate: placement.status, placement };
      return { annotation, fate: isMarkedOn(annotation, version.id) ? 'marked' : 'unplaced', placement };
    });
}

/** The annotations by what became of them. Every fate has its list, empty ones too. */
export function groupFates(marks: readonly FatedMark[]): ReadonlyMap<MarkFate, readonly FatedMark[]> {
  return new Map(MARK_FATES.map((fate) => [fate, marks.filter((mark) => mark.fate === fate)]));
}
