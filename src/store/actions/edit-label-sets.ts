import {
  type Change,
  createEdit,
  type Edit,
  LIBRARY_SCOPE,
  removeEdit,
  updateEdit,
} from '../../domain/change';
import type { LabelSet, TechniqueLabel } from '../../domain/label-set';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

function commitSets(workspace: Workspace, edit: Edit | null, coalesce?: string): Change | null {
  return workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.label-sets' },
    edits: [edit],
    ...(coalesce === undefined ? {} : { coalesce }),
  });
}

/** Makes a set without labels, as one step of undo in the library. */
export function addLabelSet(workspace: Workspace, name: string): void {
  const set: LabelSet = { ...newRecordBase(workspace), name, labels: [] };
  commitSets(workspace, createEdit('labelSets', set));
}

/** Renames a set; one bout of typing is one step of undo in the library. */
export function renameLabelSet(workspace: Workspace, set: LabelSet, name: string): void {
  commitSets(workspace, updateEdit('labelSets', set, { ...set, name }), `${set.id}/name`);
}

/** Puts a nameless label at the end of a set, as one step of undo in the library. */
export function addLabel(workspace: Workspace, set: LabelSet): void {
  const label: TechniqueLabel = { id: workspace.clock.newId(), name: '', meaning: '' };
  commitSets(workspace, updateEdit('labelSets', set, { ...set, labels: [...set.labels, label] }));
}

/** Changes the words of a label; one bout of typing is one step of undo in the library. */
export function editLabel(
  workspace: Workspace,
  set: LabelSet,
  labelId: string,
  words: Partial<Pick<TechniqueLabel, 'name' | 'meaning'>>,
): void {
  const labels = set.labels.map((label) => (label.id === labelId ? { ...label, ...words } : label));
  const key = `${labelId}/${Object.keys(words).join('/')}`;
  commitSets(workspace, updateEdit('labelSets', set, { ...set, labels }), key);
}

/** Moves a label before the one above it, as one step of undo in the library. */
export function raiseLabel(workspace: Workspace, set: LabelSet, labelId: string): void {
  const index = set.labels.findIndex(({ id }) => id === labelId);
  const label = set.labels[index];
  if (label === undefined || index === 0) return;
  const labels = set.labels.toSpliced(index, 1).toSpliced(index - 1, 0, label);
  commitSets(workspace, updateEdit('labelSets', set, { ...set, labels }));
}

/** Takes a label out of its set, as one step of undo in the library; `null` when it was gone already. */
export function removeLabel(workspace: Workspace, set: LabelSet, labelId: string): Change | null {
  const labels = set.labels.filter(({ id }) => id !== labelId);
  return commitSets(workspace, updateEdit('labelSets', set, { ...set, labels }));
}

/** Removes a set with its labels, as one step of undo in the library. What used it keeps its reference for that. */
export function removeLabelSet(workspace: Workspace, set: LabelSet): Change | null {
  return commitSets(workspace, removeEdit('labelSets', set));
}
