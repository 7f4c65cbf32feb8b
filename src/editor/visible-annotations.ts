import type { Annotation } from '../domain/annotation';
import { collectClaimLinks } from '../store/annotation-facets';
import { isFilterOpen, matchesFilter } from '../store/annotation-filter';
import { annotationSearchText } from '../store/reading-order';
import type { RecordState } from '../store/record-store';
import type { SessionState } from '../store/session';

/** Answers for each annotation whether it is drawn: on this version, and let through by the filter. */
export function createVisibility(
  records: RecordState,
  session: Pick<SessionState, 'filter' | 'selectedId'>,
  versionId: string,
): (annotation: Annotation) => boolean {
  const { filter, selectedId } = session;
  const isOpen = isFilterOpen(filter);
  const links = isOpen ? null : collectClaimLinks(records.tables);
  return (annotation) => {
    if (!annotation.spans.some((span) => span.versionId === versionId)) return false;
    if (links === null || annotation.id === selectedId) return true;
    return matchesFilter(annotation, filter, links, annotationSearchText);
  };
}
