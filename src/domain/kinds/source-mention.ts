import * as z from 'zod/mini';
import { idSchema } from '../record';
import type { AnnotationKind } from './kind';

/** The words that name a source. */
export interface SourceMentionBody {
  /** `null` until somebody says which source it is. */
  readonly sourceId: string | null;
}

export const sourceMentionKind: AnnotationKind<SourceMentionBody> = {
  id: 'source-mention',
  shortcut: 'S',
  line: 'dashed',
  icon: 'quote',
  colour: 'source',
  bodySchema: z.strictObject({ sourceId: z.nullable(idSchema) }),
  createBody: () => ({ sourceId: null }),
  searchText: () => [],
};
