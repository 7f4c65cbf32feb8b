import type { Annotation } from '../domain/annotation';
import { isMention, namedId } from '../domain/mention';
import { FACETS, type Facet, type FacetFacts, type FacetValues, facetValues } from './annotation-facets';

/**
 * Which annotations the list and the text show. Of each facet the values let through, any one of which is enough; an empty
 * list leaves the question open.
 */
export type AnnotationFilter = { readonly [F in Facet]: readonly FacetValues[F][] } & {
  /** Only claims without evidence and ties, and mentions that name nothing yet. */
  readonly onlyUnlinked: boolean;
  /** Words that must occur in the statement, note, quote or tags. */
  readonly text: string;
};

/** Shows everything. */
export const NO_FILTER: AnnotationFilter = {
  kinds: [],
  statuses: [],
  checkabilities: [],
  tags: [],
  sourceIds: [],
  entityIds: [],
  authorIds: [],
  places: [],
  onlyUnlinked: false,
  text: '',
};

/** True when a filter hides nothing. */
export function isFilterOpen(filter: AnnotationFilter): boolean {
  return (
    FACETS.every((facet) => filter[facet].length === 0) && !filter.onlyUnlinked && filter.text.trim() === ''
  );
}

/** A filter that lets a value through which it did not name, or names it no more. */
export function toggleFacetValue<F extends Facet>(
  filter: AnnotationFilter,
  facet: F,
  value: FacetValues[F],
): AnnotationFilter {
  const chosen = filter[facet] as readonly FacetValues[F][];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filter, [facet]: next };
}

function isUnlinked(annotation: Annotation, facts: FacetFacts): boolean {
  if (annotation.kind === 'claim')
    return !facts.sourceIdsByClaim.has(annotation.id) && !facts.entityIdsByClaim.has(annotation.id);
  return isMention(annotation) && namedId(annotation) === null;
}

function passesFacet(annotation: Annotation, facet: Facet, chosen: readonly string[], facts: FacetFacts) {
  return chosen.length === 0 || facetValues(facet, annotation, facts).some((value) => chosen.includes(value));
}

/**
 * Whether an annotation passes the filter. `searchText` gives the words of an annotation in lower case;
 * it is handed in because what can be searched differs by kind.
 */
export function matchesFilter(
  annotation: Annotation,
  filter: AnnotationFilter,
  facts: FacetFacts,
  searchText: (annotation: Annotation) => string,
): boolean {
  if (!FACETS.every((facet) => passesFacet(annotation, facet, filter[facet], facts))) return false;
  if (filter.onlyUnlinked && !isUnlinked(annotation, facts)) return false;
  const words = filter.text.trim().toLowerCase();
  return words === '' || searchText(annotation).includes(words);
}
