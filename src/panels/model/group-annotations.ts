import type { Annotation } from '../../domain/annotation';
import { CLAIM_STATUSES, type ClaimStatus } from '../../domain/kinds/claim';
import { KIND_IDS, type KindId } from '../../domain/kinds/registry';

/** The ways in which the list can be put under headings. */
export const LIST_GROUPINGS = ['none', 'kind', 'status', 'paragraph'] as const;
export type ListGrouping = (typeof LIST_GROUPINGS)[number];

/** What a heading of the list stands for; `null` for what has no status or stands in no numbered paragraph. */
export type ListGroup =
  | { readonly by: 'kind'; readonly value: KindId }
  | { readonly by: 'status'; readonly value: ClaimStatus | null }
  | { readonly by: 'paragraph'; readonly value: number | null };

/** A line of the list: a heading with how many stand below it, or an annotation. */
export type ListLine =
  | { readonly type: 'heading'; readonly group: ListGroup; readonly count: number }
  | { readonly type: 'row'; readonly annotation: Annotation };

function rowsOf(annotations: readonly Annotation[]): ListLine[] {
  return annotations.map((annotation) => ({ type: 'row', annotation }));
}

function underHeading(group: ListGroup, annotations: readonly Annotation[]): ListLine[] {
  if (annotations.length === 0) return [];
  return [{ type: 'heading', group, count: annotations.length }, ...rowsOf(annotations)];
}

/**
 * The lines of a list of annotations that are in reading order. Groups stand in the order of the kinds, of the statuses or of
 * the text; within one the order stays. `paragraphOf` gives the number of the paragraph an annotation begins in.
 */
export function groupAnnotations(
  annotations: readonly Annotation[],
  grouping: ListGrouping,
  paragraphOf: (annotation: Annotation) => number | null,
): readonly ListLine[] {
  switch (grouping) {
    case 'none':
      return rowsOf(annotations);
    case 'kind':
      return KIND_IDS.flatMap((value) =>
        underHeading(
          { by: 'kind', value },
          annotations.filter(({ kind }) => kind === value),
        ),
      );
    case 'status':
      return [...CLAIM_STATUSES, null].flatMap((value) =>
        underHeading(
          { by: 'status', value },
          annotations.filter((one) => (one.kind === 'claim' ? one.body.status : null) === value),
        ),
      );
    case 'paragraph': {
      const byParagraph = new Map<number | null, Annotation[]>();
      for (const one of annotations) {
        const value = paragraphOf(one);
        const found = byParagraph.get(value);
        if (found === undefined) byParagraph.set(value, [one]);
        else found.push(one);
      }
      return [...byParagraph].flatMap(([value, found]) => underHeading({ by: 'paragraph', value }, found));
    }
  }
}
