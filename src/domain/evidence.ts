import * as z from 'zod/mini';
import { idSchema, lineSchema, proseSchema, type RecordBase, type RecordType, recordFields } from './record';

/** How a source bears on a claim. */
export const STANCES = ['supports', 'refutes', 'context', 'inconclusive'] as const;
export type Stance = (typeof STANCES)[number];

/** A link from a claim to a source. */
export interface Evidence extends RecordBase {
  readonly articleId: string;
  readonly claimId: string;
  readonly sourceId: string;
  /** `null` until somebody has judged it. */
  readonly stance: Stance | null;
  /** The words of the source that matter. */
  readonly quotation: string;
  /** Where they stand: page, paragraph, time code, as a person would write it. */
  readonly locator: string;
  readonly note: string;
}

export const evidenceType: RecordType<Evidence> = {
  version: 1,
  residence: 'article',
  migrations: {},
  schema: z.strictObject({
    ...recordFields,
    articleId: idSchema,
    claimId: idSchema,
    sourceId: idSchema,
    stance: z.nullable(z.enum(STANCES)),
    quotation: proseSchema,
    locator: lineSchema,
    note: proseSchema,
  }),
};
