import { isOfKind } from '../domain/annotation';
import { namedIdIn } from '../domain/mention';
import type { Tables } from './tables';

/**
 * What an annotation is tied to by links. For a claim the ids of its sources and entities; for a mention the ids of the claims
 * that are linked to what it names; nothing for all others.
 */
export function tiedIds(
  { annotations, evidence, ties }: Pick<Tables, 'annotations' | 'evidence' | 'ties'>,
  annotationId: string,
): readonly string[] {
  const annotation = annotations.get(annotationId);
  if (annotation === undefined) return [];
  const found = new Set<string>();
  if (isOfKind(annotation, 'claim')) {
    for (const link of evidence.values()) if (link.claimId === annotationId) found.add(link.sourceId);
    for (const tie of ties.values()) if (tie.claimId === annotationId) found.add(tie.entityId);
  }
  const sourceId = namedIdIn('sources', annotation);
  if (sourceId !== null)
    for (const link of evidence.values()) if (link.sourceId === sourceId) found.add(link.claimId);
  const entityId = namedIdIn('entities', annotation);
  if (entityId !== null)
    for (const tie of ties.values()) if (tie.entityId === entityId) found.add(tie.claimId);
  return [...found];
}
