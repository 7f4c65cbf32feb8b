import type { Annotation } from '../../domain/annotation';
import { type Edit, removeEdit, updateEdit } from '../../domain/change';
import { rulesNaming } from '../../domain/reference-rules';
import { namesOneOf } from '../../domain/references';
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
export function removalEdits({ tables }: Pick<RecordState, 'tables'>, ids: ReadonlySet<string>): Edit[] {
  const hanging = rulesNaming('annotations').flatMap((rule) =>
    [...tables[rule.table].values()]
      .filter((row) => rule.whenRemoved === 'goes' && namesOneOf(rule, row, ids))
      .map((row) => removeEdit(rule.table, row)),
  );
  const annotations = [...tables.annotations.values()].filter(({ id }) => ids.has(id));
  return [...hanging, ...annotations.map((row) => removeEdit('annotations', row))];
}

/** Removes annotations with what hangs on them, as one step of undo. */
export function removeAnnotations(workspace: Workspace, articleId: string, ids: readonly string[]): void {
  workspace.store.commit({
    scope: articleId,
    label: { key: 'change.remove', values: { count: ids.length } },
    edits: removalEdits(workspace.store.state.getState(), new Set(ids)),
  });
}
