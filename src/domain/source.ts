import * as z from 'zod/mini';
import { type CslItem, cslItemSchema } from './csl-item';
import {
  idSchema,
  lineSchema,
  linkSchema,
  proseSchema,
  type RecordBase,
  type RecordType,
  recordFields,
  tagsSchema,
} from './record';

/** What a source is. */
export const SOURCE_TYPES = [
  'article',
  'document',
  'dataset',
  'person',
  'organisation',
  'anonymous',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** How near a source stands to what it tells. */
export const SOURCE_RANKS = ['primary', 'secondary', 'tertiary'] as const;
export type SourceRank = (typeof SOURCE_RANKS)[number];

/** A document, publication, data set or person that can be cited; one record for all articles. */
export interface Source extends RecordBase {
  readonly sourceType: SourceType;
  /** `null` until somebody has judged it. */
  readonly rank: SourceRank | null;
  readonly csl: CslItem;
  /** Other names it goes by in texts. */
  readonly aliases: readonly string[];
  readonly archiveUrl: string | null;
  /** Ids of the sources it rests on. */
  readonly basedOn: readonly string[];
  readonly tags: readonly string[];
  readonly note: string;
}

export const sourceType: RecordType<Source> = {
  version: 1,
  residence: 'library',
  migrations: {},
  schema: z.strictObject({
    ...recordFields,
    sourceType: z.enum(SOURCE_TYPES),
    rank: z.nullable(z.enum(SOURCE_RANKS)),
    csl: cslItemSchema,
    aliases: z.array(lineSchema),
    archiveUrl: z.nullable(linkSchema),
    basedOn: z.array(idSchema),
    tags: tagsSchema,
    note: proseSchema,
  }),
};
