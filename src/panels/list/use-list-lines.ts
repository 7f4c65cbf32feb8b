import { useMemo } from 'react';
import { numberParagraphs } from '../../anchoring/paragraph-numbers';
import { blockIndexAt, listTextBlocks } from '../../anchoring/text-blocks';
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
  const paragraphOf = useMemo(() => {
    const readings = new Map(
      // Only one grouping asks, and the blocks of a long text are many.
      (grouping === 'paragraph' ? [...versions.values()] : []).map(({ id, document }) => {
        const blocks = listTextBlocks(document);
        return [id, { blocks, numbers: numberParagraphs(blocks) }] as const;
      }),
    );
    return ({ spans: [span] }: Annotation) => {
      const reading = readings.get(span?.versionId ?? '');
      if (span === undefined || reading === undefined) return null;
      return reading.numbers[blockIndexAt(reading.blocks, span.start)] ?? null;
    };
  }, [versions, grouping]);
  return useMemo(() => {
    const lines = groupAnnotations(found, grouping, paragraphOf);
    const rows = lines.flatMap((line) => (line.type === 'row' ? [line.annotation] : []));
    return { lines, rows };
  }, [found, grouping, paragraphOf]);
}
