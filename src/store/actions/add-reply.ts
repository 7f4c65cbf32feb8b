import type { AnnotationOfKind } from '../../domain/annotation';
import { createEdit, removeEdit } from '../../domain/change';
import type { Reply } from '../../domain/reply';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

/** Answers a note. */
export function addReply(workspace: Workspace, note: AnnotationOfKind<'note'>, text: string): void {
  const reply: Reply = {
    ...newRecordBase(workspace),
    articleId: note.articleId,
    annotationId: note.id,
    text,
  };
  workspace.store.commit({
    scope: note.articleId,
    label: { key: 'change.reply.add' },
    edits: [createEdit('replies', reply)],
  });
}

/** Removes an answer. */
export function removeReply(workspace: Workspace, reply: Reply): void {
  workspace.store.commit({
    scope: reply.articleId,
    label: { key: 'change.reply.remove' },
    edits: [removeEdit('replies', reply)],
  });
}
