import type { Annotation } from '../domain/annotation';
import type { Checkability, ClaimStatus } from '../domain/kinds/claim';
import type { KindId } from '../domain/kinds/registry';
import type { Tables } from './tables';

/** Which annotations the list and the text show. Empty lists and `null` leave a question open. */
export interface AnnotationFilter {
  readonly kinds: readonly KindId[];
  readonly statuses: readonly ClaimStatus[];
  readonly checkabilities: readonly (Checkability | 'not-chosen')[];
  readonly tags: readonly string[];
  readonly sourceId: string | null;
  readonly entityId: string | null;
  readonly authorId: string | null;
  /** Only claims without evidence and ties, and mentions that name nothing yet. */
  readonly onlyUnlinked: boolean;
  /** Words that must occur in the statement, note, quote or tags. */
  readonly text: string;
}

/** Shows everything. */
export const NO_FILTER: AnnotationFilter = {
  kinds: [],
  statuses: [],
  checkabilities: [],
  tags: [],
  sourceId: null,
  entityId: null,
  authorId: null,
  onlyUnlinked: false,
  text: '',
};

/** True when a filter hides nothing. */
export function isFilterOpen(filter: AnnotationFilter): boolean {
  return (
    filter.kinds.length + filter.statuses.length + filter.checkabilities.length + filter.tags.length === 0 &&
    filter.sourceId === null &&
    filter.entityId === null &&
    filter.authorId === null &&
    !filter.onlyUnlinked &&
    filter.text.trim() === ''
  );
}

/** The ids each claim is linked to, looked up once for a whole list. */
export interface ClaimLinks {
  readonly sourceIdsByClaim: ReadonlyMap<string, ReadonlySet<string>>;
  readonly entityIdsByClaim: ReadonlyMap<string, ReadonlySet<string>>;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

/** Collects the links of all claims in memory. */
export function collectClaimLinks(tables: Pick<Tables, 'evidence' | 'ties'>): ClaimLinks {
  const sourceIdsByClaim = new Map<string, Set<string>>();
  const entityIdsByClaim = new Map<string, Set<string>>();
  for (const item of tables.evidence.values()) addTo(sourceIdsByClaim, item.claimId, item.sourceId);
  for (const tie of tables.ties.values()) addTo(entityIdsByClaim, tie.claimId, tie.entityId);
  return { sourceIdsByClaim, entityIdsByClaim };
}

function isUnlinked(annotation: Annotation, links: ClaimLinks): boolean {
  switch (annotation.kind) {
    case 'claim':
      return !links.sourceIdsByClaim.has(annotation.id) && !links.entityIdsByClaim.has(annotation.id);
    case 'source-mention':
      return annotation.body.sourceId === null;
    case 'entity-mention':
      return annotation.body.entityId === null;
    default:
      return false;
  }
}

function namesSource(annotation: Annotation, sourceId: string, links: ClaimLinks): boolean {
  if (annotation.kind === 'source-mention') return annotation.body.sourceId === sourceId;
  return links.sourceIdsByClaim.get(annotation.id)?.has(sourceId) ?? false;
}

function namesEntity(annotation: Annotation, entityId: string, links: ClaimLinks): boolean {
  if (annotation.kind === 'entity-mention') return annotation.body.entityId === entityId;
  return links.entityIdsByClaim.get(annotation.id)?.has(entityId) ?? false;
}

/**
 * Whether an annotation passes the filter. `searchText` gives the words of an annotation in lower case;
 * it is handed in because what can be searched differs by kind.
 */
export function matchesFilter(
  annotation: Annotation,
  filter: AnnotationFilter,
  links: ClaimLinks,
  searchText: (annotation: Annotation) => string,
): boolean {
  const { kinds, statuses, checkabilities, tags } = filter;
  if (kinds.length > 0 && !kinds.includes(annotation.kind)) return false;
  if (statuses.length > 0 && !(annotation.kind === 'claim' && statuses.includes(annotation.body.status)))
    return false;
  if (checkabilities.length > 0) {
    if (annotation.kind !== 'claim') return false;
    if (!checkabilities.includes(annotation.body.checkability ?? 'not-chosen')) return false;
  }
  if (tags.length > 0 && !tags.some((tag) => annotation.tags.includes(tag))) return false;
  if (filter.authorId !== null && annotation.createdBy !== filter.authorId) return false;
  if (filter.sourceId !== null && !namesSource(annotation, filter.sourceId, links)) return false;
  if (filter.entityId !== null && !namesEntity(annotation, filter.entityId, links)) return false;
  if (filter.onlyUnlinked && !isUnlinked(annotation, links)) return false;
  const words = filter.text.trim().toLowerCase();
  return words === '' || searchText(annotation).includes(words);
}
