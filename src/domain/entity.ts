import * as z from 'zod/mini';
import {
  lineSchema,
  linkSchema,
  proseSchema,
  type RecordBase,
  type RecordType,
  recordFields,
  tagsSchema,
} from './record';

/** What an entity is. */
export const ENTITY_TYPES = ['person', 'organisation', 'place', 'event', 'work', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A person, organisation, place, event or work that texts are about; one record for all articles. */
export interface Entity extends RecordBase {
  readonly name: string;
  /** `null` until somebody has said it. */
  readonly entityType: EntityType | null;
  readonly aliases: readonly string[];
  readonly description: string;
  /** Wikidata item, `Q42`. */
  readonly wikidata: string | null;
  readonly sameAs: readonly string[];
  readonly tags: readonly string[];
  readonly note: string;
}

export const entityType: RecordType<Entity> = {
  version: 1,
  residence: 'library',
  migrations: {},
  schema: z.strictObject({
    ...recordFields,
    name: lineSchema.check(z.minLength(1)),
    entityType: z.nullable(z.enum(ENTITY_TYPES)),
    aliases: z.array(lineSchema),
    description: proseSchema,
    wikidata: z.nullable(z.string().check(z.regex(/^Q[1-9]\d{0,11}$/))),
    sameAs: z.array(linkSchema),
    tags: tagsSchema,
    note: proseSchema,
  }),
};
