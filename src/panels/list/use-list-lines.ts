import { useCallback, useMemo } from 'react';
import { paragraphAt } from '../../anchoring/paragraph-numbers';
import type { Annotation } from '../../domain/annotation';
import { filteredAnnotations } from '../../store/reading-order';
import { useRecords, useSession } from '../../store/use-workspace';
import { groupAnnotations, type ListGrouping, type ListLine } from '../model/group-annotations';

/** The annotations that an article's list shows. */
export interface ListLines {
  readonly lines: readonly ListLine[];
  /** Without the headings, in the order of the lines. */
  readonly rows: readonly Annotation[];
}

/** The lines of an article's list as the filter and the grouping have it. */
export function useListLines(articleId: string, grouping: ListGrouping): ListLines {
  const annotations = useRecords(({ tables }) => tables.annotations);
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
  return useMemo(() => {
    const lines = groupAnnotations(found, grouping, paragraphOf);
    const rows = lines.flatMap((line) => (line.type === 'row' ? [line.annotation] : []));
    return { lines, rows };
  }, [found, grouping, paragraphOf]);
}
