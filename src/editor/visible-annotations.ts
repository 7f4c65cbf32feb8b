import type { Annotation } from '../domain/annotation';
import { isMarkedOn } from '../domain/standing';
import { collectFacetFacts } from '../store/annotation-facets';
import { isFilterOpen, matchesFilter } from '../store/annotation-filter';
import { annotationSearchText } from '../store/reading-order';
import type { RecordState } from '../store/record-store';
import type { SessionState } from '../store/session';
import { isInDoubtOn } from '../store/shown-ranges';

/** Answers for each annotation whether it is drawn: on this version or in doubt there, and let through by the filter. */
export function createVisibility(
  records: RecordState,
  session: Pick<SessionState, 'filter' | 'selectedId'>,
  versionId: string,
): (annotation: Annotation) => boolean {
  const { filter, selectedId } = session;
  const isOpen = isFilterOpen(filter);
  const facts = isOpen ? null : collectFacetFacts(records.tables);
  return (annotation) => {
    if (!isMarkedOn(annotation, versionId) && !isInDoubtOn(records.tables, annotation, versionId))
      return false;
    if (facts === null || annotation.id === selectedId) return true;
    return matchesFilter(annotation, filter, facts, annotationSearchText);
  };
}
