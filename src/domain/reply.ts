import * as z from 'zod/mini';
import { idSchema, proseSchema, type RecordBase, type RecordType, recordFields } from './record';

/** An answer to a note. A record of its own, so that two people who answer never overwrite each other. */
export interface Reply extends RecordBase {
  readonly articleId: string;
  /** The note it answers. */
  readonly annotationId: string;
  readonly text: string;
}

export const replyType: RecordType<Reply> = {
  version: 1,
  residence: 'article',
  migrations: {},
  schema: z.strictObject({ ...recordFields, articleId: idSchema, annotationId: idSchema, text: proseSchema }),
};
