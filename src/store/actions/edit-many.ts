import { type Annotation, isOfKind } from '../../domain/annotation';
import { updateEdit } from '../../domain/change';
import type { ClaimStatus } from '../../domain/kinds/claim';
import type { Workspace } from '../workspace';

function rowsOf(workspace: Workspace, ids: Iterable<string>): Annotation[] {
  const { annotations } = workspace.store.state.getState().tables;
  return [...ids].map((id) => annotations.get(id)).filter((row) => row !== undefined);
}

/** Gives all claims among these annotations a status, as one step of undo; returns how many changed. */
export function setStatusOfMany(
  workspace: Workspace,
  articleId: string,
  ids: Iterable<string>,
  status: ClaimStatus,
): number {
  const edits = rowsOf(workspace, ids)
    .filter((row) => isOfKind(row, 'claim'))
    .map((row) => updateEdit('annotations', row, { ...row, body: { ...row.body, status } }))
    .filter((edit) => edit !== null);
  const label = { key: 'change.status-of-many', values: { count: edits.length } };
  workspace.store.commit({ scope: articleId, label, edits });
  return edits.length;
}

/** Gives all these annotations a tag, as one step of undo; returns how many did not have it. */
export function addTagToMany(
  workspace: Workspace,
  articleId: string,
  ids: Iterable<string>,
  tag: string,
): number {
  const edits = rowsOf(workspace, ids)
    .filter((row) => !row.tags.includes(tag))
    .map((row) => updateEdit('annotations', row, { ...row, tags: [...row.tags, tag] }))
    .filter((edit) => edit !== null);
  const label = { key: 'change.tag-many', values: { tag, count: edits.length } };
  workspace.store.commit({ scope: articleId, label, edits });
  return edits.length;
}
