import * as z from 'zod/mini';
import { idSchema } from '../record';
import type { AnnotationKind } from './kind';

/** The words that name a person, an organisation, a place, an event or a work. */
export interface EntityMentionBody {
  /** `null` until somebody says which entity it is. */
  readonly entityId: string | null;
}

export const entityMentionKind: AnnotationKind<EntityMentionBody> = {
  id: 'entity-mention',
  shortcut: 'E',
  line: 'dotted',
  icon: 'tag',
  colour: 'entity',
  bodySchema: z.strictObject({ entityId: z.nullable(idSchema) }),
  createBody: () => ({ entityId: null }),
  searchText: () => [],
};
