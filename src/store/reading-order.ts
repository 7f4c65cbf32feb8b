import type { Annotation } from '../domain/annotation';
import { type KindId, kindOf } from '../domain/kinds/registry';
import { compareRanges } from '../domain/span';
import { collectClaimLinks } from './annotation-facets';
import { type AnnotationFilter, isFilterOpen, matchesFilter } from './annotation-filter';
import type { Tables } from './tables';

/** The words an annotation is found by when a list is filtered, in lower case. */
export function annotationSearchText(annotation: Annotation): string {
  const words = [...kindOf(annotation.kind).searchText(annotation.body), ...annotation.tags];
  return [...words, ...annotation.spans.map((span) => span.exact)].join('\n').toLowerCase();
}

function compareReading(a: Annotation, b: Annotation): number {
  const [left, right] = [a.spans[0], b.spans[0]];
  if (left === undefined || right === undefined) return 0;
  return compareRanges(left, right) || (a.id < b.id ? -1 : 1);
}

const sortedByTable = new WeakMap<object, readonly Annotation[]>();

/** The annotations in memory in reading order; sorted once for every state of their table. */
export function inReadingOrder(annotations: Tables['annotations']): readonly Annotation[] {
  const known = sortedByTable.get(annotations);
  if (known !== undefined) return known;
  const sorted = [...annotations.values()].sort(compareReading);
  sortedByTable.set(annotations, sorted);
  return sorted;
}

/** The annotations of an article that a filter lets through, in reading order. */
export function filteredAnnotations(
  tables: Pick<Tables, 'annotations' | 'evidence' | 'ties'>,
  articleId: string,
  filter: AnnotationFilter,
): readonly Annotation[] {
  const own = inReadingOrder(tables.annotations).filter((annotation) => annotation.articleId === articleId);
  if (isFilterOpen(filter)) return own;
  const links = collectClaimLinks(tables);
  return own.filter((annotation) => matchesFilter(annotation, filter, links, annotationSearchText));
}

const numbersByTable = new WeakMap<object, ReadonlyMap<string, number>>();

/** The number of each annotation among those of its kind and article, from 1, in reading order. */
export function annotationNumbers(annotations: Tables['annotations']): ReadonlyMap<string, number> {
  const known = numbersByTable.get(annotations);
  if (known !== undefined) return known;
  const countsByArticle = new Map<string, Map<KindId, number>>();
  const numbers = new Map<string, number>();
  for (const { id, articleId, kind } of inReadingOrder(annotations)) {
    const counts = countsByArticle.get(articleId) ?? new Map<KindId, number>();
    countsByArticle.set(articleId, counts);
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    numbers.set(id, number);
  }
  numbersByTable.set(annotations, numbers);
  return numbers;
}
