import * as z from 'zod/mini';
import { idSchema, lineSchema, proseSchema, type RecordBase, type RecordType, recordFields } from './record';

/** One label of a set. */
export interface TechniqueLabel {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
}

/** A set of labels for techniques that a teacher or a desk made. The shipped set is in `semeval-labels.ts`. */
export interface LabelSet extends RecordBase {
  readonly name: string;
  readonly labels: readonly TechniqueLabel[];
}

export const labelSetType: RecordType<LabelSet> = {
  version: 1,
  residence: 'library',
  migrations: {},
  schema: z.strictObject({
    ...recordFields,
    name: lineSchema,
    labels: z.array(z.strictObject({ id: idSchema, name: lineSchema, meaning: proseSchema })),
  }),
};
