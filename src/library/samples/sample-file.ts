import * as z from 'zod/mini';
import { metadataFields } from '../../domain/article';
import type { ArticleMetadata } from '../../domain/article-draft';
import { cslItemSchema } from '../../domain/csl-item';
import { ENTITY_TYPES } from '../../domain/entity';
import { STANCES } from '../../domain/evidence';
import { KIND_IDS } from '../../domain/kinds/registry';
import { timestampSchema } from '../../domain/record';
import { SOURCE_RANKS, SOURCE_TYPES } from '../../domain/source';
import { TIE_ROLES } from '../../domain/tie';

const { tags: _tags, note: _note, ...fields } = metadataFields;
const metadataSchema: z.ZodMiniType<Omit<ArticleMetadata, 'tags' | 'note'>> = z.strictObject(fields);

const markSchema = z.strictObject({
  kind: z.enum(KIND_IDS),
  /** The words that are marked, each as it stands in the text for the first time. */
  quotes: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  /** Fields of the body that differ from those of a fresh annotation. */
  body: z._default(z.record(z.string(), z.unknown()), {}),
  tags: z._default(z.array(z.string()), []),
  /** For mentions: the key of what is named. */
  source: z.optional(z.string()),
  entity: z.optional(z.string()),
  /** For techniques: a label of the shipped set. */
  label: z.optional(z.string()),
  evidence: z._default(
    z.array(
      z.strictObject({
        source: z.string(),
        stance: z.enum(STANCES),
        quotation: z.string(),
        locator: z.string(),
        note: z.string(),
      }),
    ),
    [],
  ),
  ties: z._default(z.array(z.strictObject({ entity: z.string(), role: z.enum(TIE_ROLES) })), []),
});

const blocksSchema = z.array(z.union([z.string(), z.strictObject({ heading: z.string() })]));

/** A sample article as it stands in `public/samples`: easy to write by hand, records are made of it when it is opened. */
export const sampleSchema = z.strictObject({
  metadata: metadataSchema,
  /** A string is a paragraph. */
  blocks: blocksSchema,
  /** The text as it was found later, with all else that the article says of itself unchanged. */
  newer: z.optional(
    z.strictObject({ title: z.string(), retrievedAt: timestampSchema, blocks: blocksSchema }),
  ),
  sources: z._default(
    z.array(
      z.strictObject({
        key: z.string(),
        sourceType: z.enum(SOURCE_TYPES),
        rank: z.enum(SOURCE_RANKS),
        csl: cslItemSchema,
        aliases: z.array(z.string()),
        note: z.string(),
      }),
    ),
    [],
  ),
  entities: z._default(
    z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        entityType: z.enum(ENTITY_TYPES),
        aliases: z.array(z.string()),
        description: z.string(),
      }),
    ),
    [],
  ),
  marks: z._default(z.array(markSchema), []),
});

/** One sample, read. */
export type SampleFile = z.infer<typeof sampleSchema>;
/** One mark of a sample. */
export type SampleMark = z.infer<typeof markSchema>;
