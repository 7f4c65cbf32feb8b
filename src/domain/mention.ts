import type { Annotation, AnnotationOfKind } from './annotation';
import { type NamedRecord, type NamedTables, namedRecordAt } from './find-records';

/** The kinds of annotation whose words name a record, each with the table of what it names. */
export const MENTION_TABLES = { 'source-mention': 'sources', 'entity-mention': 'entities' } as const;

/** A kind of annotation whose words name a record. */
export type MentionKind = keyof typeof MENTION_TABLES;

/** An annotation whose words name a source or an entity. */
export type Mention = AnnotationOfKind<MentionKind>;

/** Narrows an annotation to those whose words name a record. */
export function isMention(annotation: Annotation): annotation is Mention {
  return annotation.kind in MENTION_TABLES;
}

/** The id of the source or entity that a mention names; `null` while it names none, and for other annotations. */
export function namedId(annotation: Annotation): string | null {
  if (annotation.kind === 'source-mention') return annotation.body.sourceId;
  return annotation.kind === 'entity-mention' ? annotation.body.entityId : null;
}

/** The id of the record of one table that a mention names; `null` when it names another or none, and for other annotations. */
export function namedIdIn(table: NamedRecord['table'], annotation: Annotation): string | null {
  return isMention(annotation) && MENTION_TABLES[annotation.kind] === table ? namedId(annotation) : null;
}

/** The part of a mention that says which record it names. */
export type Naming = { [K in MentionKind]: Pick<AnnotationOfKind<K>, 'kind' | 'body'> }[MentionKind];

/** What a mention of a kind says when it names a record, or none. */
export function namingOf(kind: MentionKind, id: string | null): Naming {
  return kind === 'source-mention' ? { kind, body: { sourceId: id } } : { kind, body: { entityId: id } };
}

/** The source or entity that a mention names, where it is in these tables; `null` otherwise and for other annotations. */
export function namedRecordOf(annotation: Annotation, tables: NamedTables): NamedRecord | null {
  const id = namedId(annotation);
  return id === null || !isMention(annotation)
    ? null
    : namedRecordAt(tables, MENTION_TABLES[annotation.kind], id);
}
