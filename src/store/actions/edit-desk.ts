import { type Change, createEdit, LIBRARY_SCOPE, removeEdit, updateEdit } from '../../domain/change';
import { distinctPairId } from '../../domain/duplicates';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { LIBRARY_TABLES, type RowsByTable, TABLE_NAMES, type TableName } from '../../domain/record-types';
import { repointReferences, rowsReferringTo, unlinkReferences } from '../../domain/repoint-references';
import { rowsByTable, rowsOf } from '../../domain/rows-by-table';
import { findSettings } from '../find-settings';
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

/** What refers to a record: the rows of articles as they were read, and those of the library but for some records. */
function withLibraryRows(
  { store }: Workspace,
  { table, record }: NamedRecord,
  articleRows: RowsByTable,
  except: readonly string[],
): RowsByTable {
  const { tables } = store.state.getState();
  const inLibrary = rowsReferringTo({ table, id: record.id }, (name) =>
    LIBRARY_TABLES.includes(name) ? [...tables[name].values()].filter(({ id }) => !except.includes(id)) : [],
  );
  const rowsOfBoth = (name: TableName) => [...rowsOf(articleRows, name), ...rowsOf(inLibrary, name)];
  return rowsByTable(TABLE_NAMES.map((name) => [name, rowsOfBoth(name)]));
}

/** The name that stands after a merge and the one that no longer does, whichever record it was of. */
function mergedNames(kept: NamedRecord, gone: NamedRecord, merged: NamedRecord['record']) {
  const name = 'csl' in merged ? merged.csl.title : merged.name;
  const goneName = nameOfRecord(gone);
  return { kept: name, gone: goneName === name ? nameOfRecord(kept) : goneName };
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
  const rows = withLibraryRows(workspace, gone, goneRows, [gone.record.id, kept.record.id]);
  const time = new Date(workspace.clock.now()).toISOString();
  return workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: `change.merge.${table}`, values: mergedNames(kept, gone, merged) },
    edits: [
      updateEdit(table, kept.record, merged),
      ...repointReferences({ table, id: gone.record.id }, rows, kept.record.id, keptRows.ties ?? [], time),
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
  const articleRows = await workspace.reader.readReferences(table, record.id);
  if (!isHere(workspace, removed)) return null;
  const rows = withLibraryRows(workspace, removed, articleRows, [record.id]);
  const time = new Date(workspace.clock.now()).toISOString();
  return workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: `change.remove.${table}`, values: { name: nameOfRecord(removed) } },
    edits: [...unlinkReferences({ table, id: record.id }, rows, time), removeEdit(table, record)],
  });
}

/** Remembers that two records are two things, so that nobody is asked again. One step of undo in the library. */
export function keepApart(workspace: Workspace, aId: string, bId: string): Change | null {
  const settings = findSettings(workspace.store.state.getState());
  if (settings === undefined) return null;
  const hiddenTips = [...new Set([...settings.hiddenTips, distinctPairId(aId, bId)])];
  return workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.keep-apart' },
    edits: [updateEdit('settings', settings, { ...settings, hiddenTips })],
  });
}
