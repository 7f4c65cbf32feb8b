import type { Annotation } from '../../domain/annotation';
import { type Edit, removeEdit, updateEdit } from '../../domain/change';
import type { RecordState } from '../record-store';
import type { Workspace } from '../workspace';

/** Changes an annotation; `field` names what is typed, so that one bout of typing is one step of undo. */
export function editAnnotation<A extends Annotation>(
  workspace: Workspace,
  before: A,
  after: A,
  how: { readonly label: string; readonly field?: string },
): void {
  workspace.store.commit({
    scope: before.articleId,
    label: { key: how.label },
    edits: [updateEdit('annotations', before, after)],
    ...(how.field === undefined ? {} : { coalesce: `${before.id}/${how.field}` }),
  });
}

/** The edits that remove annotations and everything that hangs on them: evidence, ties, replies. */
export function removalEdits(state: Pick<RecordState, 'tables'>, ids: ReadonlySet<string>): Edit[] {
  const { annotations, evidence, ties, replies } = state.tables;
  return [
    ...[...evidence.values()].filter((row) => ids.has(row.claimId)).map((row) => removeEdit('evidence', row)),
    ...[...ties.values()].filter((row) => ids.has(row.claimId)).map((row) => removeEdit('ties', row)),
    ...[...replies.values()]
      .filter((row) => ids.has(row.annotationId))
      .map((row) => removeEdit('replies', row)),
    ...[...annotations.values()]
      .filter((row) => ids.has(row.id))
      .map((row) => removeEdit('annotations', row)),
  ];
}

/** Removes annotations with what hangs on them, as one step of undo. */
export function removeAnnotations(workspace: Workspace, articleId: string, ids: readonly string[]): void {
  workspace.store.commit({
    scope: articleId,
    label: { key: 'change.remove', values: { count: ids.length } },
    edits: removalEdits(workspace.store.state.getState(), new Set(ids)),
  });
}
