import type { Annotation } from '../domain/annotation';
import { kindOf } from '../domain/kinds/registry';
import { collectClaimLinks, isFilterOpen, matchesFilter } from '../store/annotation-filter';
import type { RecordState } from '../store/record-store';
import type { SessionState } from '../store/session';

/** The words an annotation is found by, in lower case. */
export function annotationSearchText(annotation: Annotation): string {
  const words = [...kindOf(annotation.kind).searchText(annotation.body), ...annotation.tags];
  return [...words, ...annotation.spans.map((span) => span.exact)].join('\n').toLowerCase();
}

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
