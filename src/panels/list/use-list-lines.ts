import { useCallback, useMemo } from 'react';
import { paragraphAt } from '../../anchoring/paragraph-numbers';
import type { Annotation } from '../../domain/annotation';
import { collectFacetFacts, facetValues } from '../../store/annotation-facets';
import { filteredAnnotations } from '../../store/reading-order';
import { readingPlace } from '../../store/reading-place';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession } from '../../store/use-workspace';
import { groupAnnotations, type ListGrouping, type ListLine } from '../model/group-annotations';

/** The annotations that an article's list shows. */
export interface ListLines {
  readonly lines: readonly ListLine[];
  /** The annotations of the lines, each once, in reading order. */
  readonly rows: readonly Annotation[];
}

/** The lines of an article's list as the filter and the grouping have it. */
export function useListLines(articleId: string, grouping: ListGrouping): ListLines {
  const annotations = useRecords(({ tables }) => standingAnnotations(tables));
  const evidence = useRecords(({ tables }) => tables.evidence);
  const ties = useRecords(({ tables }) => tables.ties);
  const placements = useRecords(({ tables }) => tables.placements);
  const articles = useRecords(({ tables }) => tables.articles);
  const versions = useRecords(({ tables }) => tables.versions);
  const filter = useSession((state) => state.filter);
  const found = useMemo(
    () => filteredAnnotations({ annotations, evidence, ties, placements, articles }, articleId, filter),
    [annotations, evidence, ties, placements, articles, articleId, filter],
  );
  const paragraphOf = useCallback(
    (annotation: Annotation) => {
      const place = readingPlace(annotation);
      const version = versions.get(articles.get(annotation.articleId)?.currentVersionId ?? '');
      return place === undefined || version === undefined ? null : paragraphAt(version.document, place.start);
    },
    [versions, articles],
  );
  const lines = useMemo(() => {
    const facts = collectFacetFacts({ evidence, ties, placements, articles });
    return groupAnnotations(found, grouping, {
      paragraphOf,
      sourceIdsOf: (annotation) => facetValues('sourceIds', annotation, facts),
      placeOf: facts.placeOf,
      entityIdsOf: (annotation) => facetValues('entityIds', annotation, facts),
    });
  }, [found, grouping, paragraphOf, evidence, ties, placements, articles]);
  return { lines, rows: found };
}
