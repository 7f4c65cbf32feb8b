import { applyPatch, describePatch, isSameValue, keepUnchanged, mergePatches, type Patch } from './patch';
import type { TableName } from './record-types';

/**
 * One record altered. `before` and `after` hold only the fields that differ;
 * `before: null` with a whole record after makes it, a whole record before with `after: null` removes it.
 */
export interface Edit {
  readonly table: TableName;
  readonly id: string;
  readonly before: Patch | null;
  readonly after: Patch | null;
}

/** Who or what made a change. `tab` is another tab of this browser. */
export type ChangeOrigin = 'person' | 'import' | 'suggestion' | 'tab';

/** What a change does to the list of steps that can be undone: adds one, takes one back, or does one again. */
export type ChangeAct = { readonly kind: 'do' } | { readonly kind: 'undo' | 'redo'; readonly of: string };

/** The name of a change as a message key of the interface, with the values it mentions. */
export interface ChangeLabel {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The library as an undo scope; any other scope is the id of an article. */
export const LIBRARY_SCOPE = 'library';

/** The scope of what a person chooses in the settings: kept, but never taken back by undo. */
export const SETTINGS_SCOPE = 'settings';

/** The scope of what the app works out by itself: kept, but no step of undo. What it is about takes it along. */
export const DERIVED_SCOPE = 'derived';

/** A change is the only way to alter a record: a value that can be stored, sent, inverted and replayed. */
export interface Change {
  readonly id: string;
  readonly scope: string;
  readonly origin: ChangeOrigin;
  readonly act: ChangeAct;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Annotator id. */
  readonly by: string;
  readonly label: ChangeLabel;
  readonly edits: readonly Edit[];
  /** Id of the step that this change continues (a field typed on), so that both are undone as one. */
  readonly joins: string | null;
}

type AnyRecord = { readonly id: string };

/** A whole record as the patch that makes it: it has no index signature, but plain fields and nothing else. */
const recordToPatch = (record: AnyRecord) => record as unknown as Patch;

/** The other way round: the side of an edit beside a `null` is a whole record, see {@link Edit}. */
const patchToRecord = (patch: Patch) => patch as unknown as AnyRecord;

/** The edit that makes a record. */
export function createEdit(table: TableName, record: AnyRecord): Edit {
  return { table, id: record.id, before: null, after: recordToPatch(record) };
}

/** The edit that removes a record; it carries the whole record so that it can be given back. */
export function removeEdit(table: TableName, record: AnyRecord): Edit {
  return { table, id: record.id, before: recordToPatch(record), after: null };
}

/** The edit from one state of a record to another, or `null` when they are the same. */
export function updateEdit<T extends AnyRecord>(table: TableName, before: T, after: T): Edit | null {
  const pair = describePatch(before, after);
  return pair === null ? null : { table, id: before.id, before: pair.before, after: pair.after };
}

/** The record after an edit: `undefined` stands for no record, before and after. */
export function applyEdit(record: AnyRecord | undefined, edit: Edit): AnyRecord | undefined {
  if (edit.after === null) return undefined;
  if (edit.before === null) return patchToRecord(edit.after);
  return record === undefined ? undefined : applyPatch(record, edit.after);
}

/** The opposite edit: applied after the first, it gives the former record back. */
export function invertEdit(edit: Edit): Edit {
  return { table: edit.table, id: edit.id, before: edit.after, after: edit.before };
}

/**
 * An inverse fitted to the record as it stands now: fields that were changed since are left alone,
 * a record that is gone is not patched. `null` when nothing is left to do.
 */
export function fitInverse(edit: Edit, current: AnyRecord | undefined): Edit | null {
  const inverse = invertEdit(edit);
  if (inverse.before === null) return current === undefined ? inverse : null;
  if (inverse.after === null) return current === undefined ? null : removeEdit(edit.table, current);
  if (current === undefined) return null;
  const after = keepUnchanged(current, inverse.before, inverse.after);
  const patched = applyPatch(current, after);
  return updateEdit(edit.table, current, patched);
}

/** Two successive lists of edits as one list with at most one edit per record. */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const byRecord = new Map<string, Edit | null>();
  for (const edit of [...first, ...second]) {
    const key = `${edit.table}/${edit.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier === undefined || earlier === null ? edit : composePair(earlier, edit));
  }
  return [...byRecord.values()].filter((edit): edit is Edit => edit !== null);
}

function composePair(first: Edit, second: Edit): Edit | null {
  if (first.before === null) {
    if (second.after === null) return null;
    const after = second.before === null ? second.after : applyPatch(first.after ?? {}, second.after);
    return { ...first, after };
  }
  if (first.after === null) {
    // Removed and made again, perhaps with other fields: what differs between the two is an update.
    return second.after === null
      ? first
      : updateEdit(first.table, patchToRecord(first.before), patchToRecord(second.after));
  }
  if (second.after === null) {
    // Removing gives back the record as it was before the first edit, not as it was in between.
    return { ...first, before: applyPatch(second.before ?? {}, first.before), after: null };
  }
  const before = mergePatches(second.before ?? {}, first.before);
  const after = mergePatches(first.after, second.after);
  return isSameValue(before, after) ? null : { ...first, before, after };
}
