import type { Annotation } from '../domain/annotation';
import { kindOf } from '../domain/kinds/registry';
import { collectFacetFacts, type FacetTables } from './annotation-facets';
import { type AnnotationFilter, isFilterOpen, matchesFilter } from './annotation-filter';
import { inReadingOrder } from './annotation-order';
import type { Tables } from './tables';

/** The words an annotation is found by when a list is filtered, in lower case. */
export function annotationSearchText(annotation: Annotation): string {
  const words = [...kindOf(annotation.kind).searchText(annotation.body), ...annotation.tags];
  return [...words, ...annotation.spans.map((span) => span.exact)].join('\n').toLowerCase();
}

/** The annotations of an article that a filter lets through, in reading order. */
export function filteredAnnotations(
  tables: Pick<Tables, 'annotations'> & FacetTables,
  articleId: string,
  filter: AnnotationFilter,
): readonly Annotation[] {
  const own = inReadingOrder(tables.annotations).filter((annotation) => annotation.articleId === articleId);
  if (isFilterOpen(filter)) return own;
  const facts = collectFacetFacts(tables);
  return own.filter((annotation) => matchesFilter(annotation, filter, facts, annotationSearchText));
}
