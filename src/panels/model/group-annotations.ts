import type { Annotation } from '../../domain/annotation';
import { CLAIM_STATUSES, type ClaimStatus } from '../../domain/kinds/claim';
import { KIND_IDS, type KindId } from '../../domain/kinds/registry';
import type { PlacementStatus } from '../../domain/placement';

/** The ways in which the list can be put under headings. */
export const LIST_GROUPINGS = ['none', 'kind', 'status', 'paragraph', 'source', 'entity', 'place'] as const;
export type ListGrouping = (typeof LIST_GROUPINGS)[number];

/** What somebody has to look at comes first. */
const NEEDY_FIRST = [
  'uncertain',
  'orphaned',
  'edited',
  'moved',
  'exact',
] as const satisfies readonly PlacementStatus[];

/** What a heading of the list stands for; `null` for what has no status, stands in no numbered paragraph or is linked to nothing. */
export type ListGroup =
  | { readonly by: 'kind'; readonly value: KindId }
  | { readonly by: 'status'; readonly value: ClaimStatus | null }
  | { readonly by: 'paragraph'; readonly value: number | null }
  | { readonly by: 'source' | 'entity'; readonly value: string | null }
  | { readonly by: 'place'; readonly value: PlacementStatus };

/**
 * A line of the list: a heading with how many stand below it, or an annotation, which stands under each source or entity it is
 * linked to. No two lines have the same key.
 */
export type ListLine =
  | { readonly type: 'heading'; readonly key: string; readonly group: ListGroup; readonly count: number }
  | { readonly type: 'row'; readonly key: string; readonly annotation: Annotation };

/** What grouping has to look up about an annotation. */
export interface GroupFacts {
  /** The number of the paragraph it begins in. */
  readonly paragraphOf: (annotation: Annotation) => number | null;
  /** The sources it names or is linked to. */
  readonly sourceIdsOf: (annotation: Annotation) => readonly string[];
  /** The entities it names or is linked to. */
  readonly entityIdsOf: (annotation: Annotation) => readonly string[];
  /** What became of its words on the text that is read. */
  readonly placeOf: (annotation: Annotation) => PlacementStatus;
}

function underHeading(group: ListGroup, annotations: readonly Annotation[]): ListLine[] {
  if (annotations.length === 0) return [];
  const key = `${group.by} ${group.value}`;
  return [
    { type: 'heading', key, group, count: annotations.length },
    ...annotations.map(
      (annotation) => ({ type: 'row', key: `${key} ${annotation.id}`, annotation }) as const,
    ),
  ];
}

/** The annotations by their values, in the order in which these first come; one with no value stands under `null`. */
function groupBy<Value>(
  annotations: readonly Annotation[],
  valuesOf: (annotation: Annotation) => readonly Value[],
): ReadonlyMap<Value | null, readonly Annotation[]> {
  const groups = new Map<Value | null, Annotation[]>();
  for (const annotation of annotations) {
    const values = valuesOf(annotation);
    for (const value of values.length === 0 ? [null] : new Set(values)) {
      const found = groups.get(value);
      if (found === undefined) groups.set(value, [annotation]);
      else found.push(annotation);
    }
  }
  return groups;
}

/**
 * The lines of a list of annotations that are in reading order. Groups stand in the order of the kinds, of the statuses, of what
 * asks for somebody or of the text, what is linked to nothing last; within one the order stays.
 */
export function groupAnnotations(
  annotations: readonly Annotation[],
  grouping: ListGrouping,
  facts: GroupFacts,
): readonly ListLine[] {
  switch (grouping) {
    case 'none':
      return annotations.map((annotation) => ({ type: 'row', key: annotation.id, annotation }));
    case 'kind': {
      const groups = groupBy(annotations, ({ kind }) => [kind]);
      return KIND_IDS.flatMap((value) => underHeading({ by: 'kind', value }, groups.get(value) ?? []));
    }
    case 'status': {
      const groups = groupBy(annotations, (one) => (one.kind === 'claim' ? [one.body.status] : []));
      return [...CLAIM_STATUSES, null].flatMap((value) =>
        underHeading({ by: 'status', value }, groups.get(value) ?? []),
      );
    }
    case 'place': {
      const groups = groupBy(annotations, (one) => [facts.placeOf(one)]);
      return NEEDY_FIRST.flatMap((value) => underHeading({ by: 'place', value }, groups.get(value) ?? []));
    }
    case 'paragraph': {
      const groups = groupBy(annotations, (one) => [facts.paragraphOf(one)]);
      return [...groups].flatMap(([value, found]) => underHeading({ by: 'paragraph', value }, found));
    }
    case 'source':
    case 'entity': {
      const groups = groupBy(annotations, grouping === 'source' ? facts.sourceIdsOf : facts.entityIdsOf);
      return [...groups]
        .sort(([a], [b]) => Number(a === null) - Number(b === null))
        .flatMap(([value, found]) => underHeading({ by: grouping, value }, found));
    }
  }
}
