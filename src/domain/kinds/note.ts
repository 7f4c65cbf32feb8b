import * as z from 'zod/mini';
import { proseSchema } from '../record';
import type { AnnotationKind } from './kind';

/** A remark or a question; replies are records of their own. */
export interface NoteBody {
  readonly text: string;
  readonly isQuestion: boolean;
}

export const noteKind: AnnotationKind<NoteBody> = {
  id: 'note',
  shortcut: 'N',
  line: 'double',
  icon: 'note',
  colour: 'note',
  bodySchema: z.strictObject({ text: proseSchema, isQuestion: z.boolean() }),
  createBody: () => ({ text: '', isQuestion: false }),
  searchText: (body) => [body.text],
};
