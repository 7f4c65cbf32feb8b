import * as z from 'zod/mini';
import { idSchema, type RecordBase, type RecordType, recordFields } from './record';

/** What an entity has to do with a claim. */
export const TIE_ROLES = ['speaker', 'about', 'place', 'other'] as const;
export type TieRole = (typeof TIE_ROLES)[number];

/** A link from a claim to an entity. */
export interface Tie extends RecordBase {
  readonly articleId: string;
  readonly claimId: string;
  readonly entityId: string;
  readonly role: TieRole;
}

export const tieType: RecordType<Tie> = {
  version: 1,
  residence: 'article',
  migrations: {},
  schema: z.strictObject({
    ...recordFields,
    articleId: idSchema,
    claimId: idSchema,
    entityId: idSchema,
    role: z.enum(TIE_ROLES),
  }),
};
