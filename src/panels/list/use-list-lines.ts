import { useCallback, useMemo } from 'react';
import { paragraphAt } from '../../anchoring/paragraph-numbers';
import type { Annotation } from '../../domain/annotation';
import { collectClaimLinks, facetValues } from '../../store/annotation-facets';
import { filteredAnnotations } from '../../store/reading-order';
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
  const versions = useRecords(({ tables }) => tables.versions);
  const filter = useSession((state) => state.filter);
  const found = useMemo(
    () => filteredAnnotations({ annotations, evidence, ties }, articleId, filter),
    [annotations, evidence, ties, articleId, filter],
  );
  const paragraphOf = useCallback(
    ({ spans: [span] }: Annotation) => {
      const version = versions.get(span?.versionId ?? '');
      return span === undefined || version === undefined ? null : paragraphAt(version.document, span.start);
    },
    [versions],
  );
  const lines = useMemo(() => {
    const links = collectClaimLinks({ evidence, ties });
    return groupAnnotations(found, grouping, {
      paragraphOf,
      sourceIdsOf: (annotation) => facetValues('sourceIds', annotation, links),
      entityIdsOf: (annotation) => facetValues('entityIds', annotation, links),
    });
  }, [found, grouping, paragraphOf, evidence, ties]);
  return { lines, rows: found };
}
