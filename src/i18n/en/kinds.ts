/** Kinds of annotation and the choices in their bodies. */
export const kindMessages = {
  'kind.claim.name': 'Claim',
  'kind.claim.many': 'Claims',
  'kind.source-mention.name': 'Source',
  'kind.source-mention.many': 'Sources',
  'kind.entity-mention.name': 'Entity',
  'kind.entity-mention.many': 'Entities',
  'kind.technique.name': 'Technique',
  'kind.technique.many': 'Techniques',
  'kind.note.name': 'Note',
  'kind.note.many': 'Notes',
  'change.mark.claim': 'Claim marked',
  'change.mark.source-mention': 'Source marked',
  'change.mark.entity-mention': 'Entity marked',
  'change.mark.technique': 'Technique marked',
  'change.mark.note': 'Note added',
  'change.remove': '{count, plural, one {# annotation deleted} other {# annotations deleted}}',
} as const;
