import type { ComponentType } from 'react';
import type { AnnotationOfKind } from '../../domain/annotation';
import type { KindId } from '../../domain/kinds/registry';
import { ClaimCard } from './ClaimCard';
import { MentionCard } from './MentionCard';
import { NoteCard } from './NoteCard';
import { TechniqueCard } from './TechniqueCard';

/** The inside of the card of every kind; the compiler asks for one when a kind is added. */
export const cardBodies = {
  claim: ClaimCard,
  'source-mention': MentionCard,
  'entity-mention': MentionCard,
  technique: TechniqueCard,
  note: NoteCard,
} satisfies { [K in KindId]: ComponentType<{ readonly annotation: AnnotationOfKind<K> }> } as Record<
  KindId,
  ComponentType<{ readonly annotation: never }>
>;
