import { claimKind } from './claim';
import { entityMentionKind } from './entity-mention';
import type { AnnotationKind } from './kind';
import { noteKind } from './note';
import { sourceMentionKind } from './source-mention';
import { techniqueKind } from './technique';

/** Every kind of annotation, in the order in which menus and filters show them. */
export const annotationKinds = {
  claim: claimKind,
  'source-mention': sourceMentionKind,
  'entity-mention': entityMentionKind,
  technique: techniqueKind,
  note: noteKind,
} as const;

/** The id of a registered kind. */
export type KindId = keyof typeof annotationKinds;

/** The ids of all kinds, in registry order. */
export const KIND_IDS = Object.keys(annotationKinds) as KindId[];

/** The body that annotations of a kind have. */
export type BodyOf<K extends KindId> =
  (typeof annotationKinds)[K] extends AnnotationKind<infer Body> ? Body : never;

/** The kind as a value whose body type is open, for code that treats all kinds alike. */
export function kindOf(kind: KindId): AnnotationKind<object> {
  // `searchText` takes the body of its own kind alone: the caller hands it that of an annotation of this kind.
  return annotationKinds[kind] as unknown as AnnotationKind<object>;
}
