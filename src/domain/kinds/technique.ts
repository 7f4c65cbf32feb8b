import * as z from 'zod/mini';
import { idSchema, proseSchema } from '../record';
import type { AnnotationKind } from './kind';

/** Loaded language or another device of persuasion. */
export interface TechniqueBody {
  readonly labelSetId: string | null;
  /** Id of a label in that set. */
  readonly labelId: string | null;
  /** Why somebody thinks so. */
  readonly explanation: string;
}

export const techniqueKind: AnnotationKind<TechniqueBody> = {
  id: 'technique',
  shortcut: 'T',
  line: 'wavy',
  icon: 'speakerphone',
  colour: 'technique',
  bodySchema: z.strictObject({
    labelSetId: z.nullable(idSchema),
    labelId: z.nullable(idSchema),
    explanation: proseSchema,
  }),
  createBody: () => ({ labelSetId: null, labelId: null, explanation: '' }),
  searchText: (body) => [body.explanation],
};
