import * as z from 'zod/mini';
import { lineSchema, type RecordBase, type RecordType, recordFields } from './record';

/** Shapes and colour tokens that tell people apart; always used together, so that neither is needed alone. */
export const ANNOTATOR_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon'] as const;
export const ANNOTATOR_COLOURS = ['source', 'entity', 'technique', 'note', 'ink-2'] as const;

/** Somebody who annotates, by name or pseudonym. */
export interface Annotator extends RecordBase {
  readonly name: string;
  readonly shape: (typeof ANNOTATOR_SHAPES)[number];
  readonly colour: (typeof ANNOTATOR_COLOURS)[number];
}

export const annotatorType: RecordType<Annotator> = {
  version: 1,
  residence: 'library',
  migrations: {},
  schema: z.strictObject({
    ...recordFields,
    name: lineSchema,
    shape: z.enum(ANNOTATOR_SHAPES),
    colour: z.enum(ANNOTATOR_COLOURS),
  }),
};
