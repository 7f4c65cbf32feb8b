import { type Change, createEdit, LIBRARY_SCOPE, removeEdit, updateEdit } from '../../domain/change';
import { distinctPairId } from '../../domain/duplicates';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import {
  type ReferredTable,
  repointBasedOn,
  repointReferences,
  unlinkReferences,
} from '../../domain/repoint-references';
import { SETTINGS_ID } from '../../domain/settings';
import type { Workspace } from '../workspace';

/** Keeps a new source or entity, as one step of undo in the library. */
export function addDeskRecord(workspace: Workspace, added: NamedRecord): void {
  workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: `change.add.${added.table}`, values: { name: nameOfRecord(added) } },
    edits: [createEdit(added.table, added.record)],
  });
}

/** Changes a source or an entity; `field` names what is typed, so that one bout of typing is one step of undo. */
export function editDeskRecord(
  workspace: Workspace,
  before: NamedRecord,
  after: NamedRecord['record'],
  field: string,
): void {
  workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: `change.edit.${before.table}`, values: { name: nameOfRecord(before) } },
    edits: [updateEdit(before.table, before.record, after)],
    coalesce: `${before.record.id}/${field}`,
  });
}

/** Whether a record is still there: another tab may have removed it. */
function isHere({ store }: Workspace, { table, record }: NamedRecord): boolean {
  return store.state.getState().tables[table].has(record.id);
}

function basedOnEdits(workspace: Workspace, table: ReferredTable, fromId: string, toId: string | null) {
  if (table === 'entities') return [];
  return repointBasedOn(workspace.store.state.getState().tables.sources.values(), fromId, toId);
}

/**
 * Puts a merged record in the place of two: everything in all articles that refers to the one that goes refers to the one
 * that stays. One step of undo in the library. `null` when one of the two is gone; rejects when what refers to them can't be
 * read.
 */
export async function mergeDeskRecords(
  workspace: Workspace,
  kept: NamedRecord,
  gone: NamedRecord,
  merged: NamedRecord['record'],
): Promise<Change | null> {
  const { table } = kept;
  const [goneRows, keptRows] = await Promise.all([
    workspace.reader.readReferences(table, gone.record.id),
    workspace.reader.readReferences(table, kept.record.id),
  ]);
  if (!isHere(workspace, kept) || !isHere(workspace, gone)) return null;
  const time = new Date(workspace.clock.now()).toISOString();
  return workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: {
      key: `change.merge.${table}`,
      values: { kept: nameOfRecord({ table, record: merged } as NamedRecord), gone: nameOfRecord(gone) },
    },
    edits: [
      updateEdit(table, kept.record, merged),
      ...repointReferences(goneRows, kept.record.id, keptRows.ties ?? [], time),
      ...basedOnEdits(workspace, table, gone.record.id, kept.record.id),
      removeEdit(table, gone.record),
    ],
  });
}

/**
 * Removes a source or an entity and every link to it, as one step of undo in the library. `null` when it was gone already;
 * rejects when what refers to it can't be read.
 */
export async function removeDeskRecord(workspace: Workspace, removed: NamedRecord): Promise<Change | null> {
  const { table, record } = removed;
  const rows = await workspace.reader.readReferences(table, record.id);
  if (!isHere(workspace, removed)) return null;
  const time = new Date(workspace.clock.now()).toISOString();
  return workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: `change.remove.${table}`, values: { name: nameOfRecord(removed) } },
    edits: [
      ...unlinkReferences(rows, time),
      ...basedOnEdits(workspace, table, record.id, null),
      removeEdit(table, record),
    ],
  });
}

/** Remembers that two records are two things, so that nobody is asked again. One step of undo in the library. */
export function keepApart(workspace: Workspace, aId: string, bId: string): Change | null {
  const settings = workspace.store.state.getState().tables.settings.get(SETTINGS_ID);
  if (settings === undefined) return null;
  const hiddenTips = [...new Set([...settings.hiddenTips, distinctPairId(aId, bId)])];
  return workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.keep-apart' },
    edits: [updateEdit('settings', settings, { ...settings, hiddenTips })],
  });
}
