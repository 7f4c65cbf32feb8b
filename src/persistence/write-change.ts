import { applyEdit, type Change, createEdit, type Edit } from '../domain/change';
import { keepUnchanged } from '../domain/patch';
import type { TableName, TableRows } from '../domain/record-types';
import type { ChangeEvent } from '../store/record-store';
import { ARTICLE_TABLES, type RedthreadDatabase } from './database';
import { refreshProgress } from './progress';
import { readGeneration, readSeq } from './read-rows';
import { describeSearchRow, isSearched } from './search-rows';
import { StorageError } from './storage-error';

/** A change as it took effect in the database, with its place in the order of all tabs' writes. */
export interface WrittenChange {
  readonly seq: number;
  readonly change: Change;
}

type AnyRow = { readonly id: string };

/** Finds a record in this tab's memory, for giving back one that another tab has deleted meanwhile. */
export type RowFinder = (table: TableName, id: string) => AnyRow | undefined;

/** A change of a tab that waits to be written; `number` counts the tab's changes from 1. */
export interface WaitingChange {
  readonly number: number;
  readonly event: Pick<ChangeEvent, 'change' | 'step' | 'droppedStepIds'>;
}

/** Who writes: a tab, into the database that it has opened. */
export interface Writer {
  readonly tabId: string;
  readonly generation: string;
  readonly findRow: RowFinder;
}

/** How many tabs' last numbers are kept. */
const KEPT_TABS = 50;

/**
 * Writes changes with their steps of undo, in order, in one transaction: all or none, and none that is written already.
 * Each edit is laid over the row as it stands in the database, so that fields another tab has written stay.
 * Throws a {@link StorageError} `closed` when the database is no longer the one that was opened.
 */
export async function writeChanges(
  database: RedthreadDatabase,
  waiting: readonly WaitingChange[],
  { tabId, generation, findRow }: Writer,
): Promise<readonly WrittenChange[]> {
  return database.transaction('rw', database.tables, async () => {
    if ((await readGeneration(database)) !== generation) {
      throw new StorageError('closed', 'The database was removed');
    }
    let seq = await readSeq(database);
    const tabKey = `tab:${tabId}` as const;
    const last = await database.meta.get(tabKey);
    const lastNumber = last?.key === tabKey ? last.value : 0;
    const written: WrittenChange[] = [];
    const touched = new Set<string>();
    for (const { number, event } of waiting) {
      if (number <= lastNumber) continue;
      seq += 1;
      const edits: Edit[] = [];
      for (const edit of event.change.edits) {
        const done = await writeEdit(database, event.change, edit, findRow, touched);
        if (done !== null) edits.push(done);
      }
      await writeStep(database, event, seq);
      written.push({ seq, change: { ...event.change, edits } });
    }
    for (const articleId of touched) await refreshProgress(database, articleId);
    await database.meta.put({ key: 'seq', value: seq });
    const newest = waiting.at(-1)?.number ?? 0;
    if (newest > lastNumber) await database.meta.put({ key: tabKey, value: newest });
    if (last === undefined) await forgetOldTabs(database);
    return written;
  });
}

async function forgetOldTabs(database: RedthreadDatabase): Promise<void> {
  // The ids of tabs begin with the time, so the first ones are the oldest.
  const keys = await database.meta.where('key').startsWith('tab:').primaryKeys();
  await database.meta.bulkDelete(keys.slice(0, -KEPT_TABS));
}

async function writeEdit(
  database: RedthreadDatabase,
  change: Change,
  edit: Edit,
  findRow: RowFinder,
  touched: Set<string>,
): Promise<Edit | null> {
  const table = database.rows(edit.table);
  const stored = await table.get(edit.id);
  const fitted = fitEdit(change, edit, stored, () => findRow(edit.table, edit.id));
  if (fitted === null) return null;
  const row = applyEdit(stored, fitted);
  noteArticle(edit.table, row ?? stored, touched);
  if (row === undefined) {
    await table.delete(edit.id);
    if (edit.table === 'articles') await forgetArticle(database, edit.id);
  } else {
    await table.put(row);
  }
  await writeSearchRow(database, edit.table, edit.id, row);
  return fitted;
}

function fitEdit(
  change: Change,
  edit: Edit,
  stored: AnyRow | undefined,
  fromMemory: () => AnyRow | undefined,
): Edit | null {
  if (edit.before === null || edit.after === null) return edit;
  if (stored === undefined) {
    // Another tab has deleted the record while it was worked on here: the work wins, the record comes back whole.
    const row = fromMemory();
    return row === undefined ? null : createEdit(edit.table, row);
  }
  if (change.act.kind === 'do') return edit;
  return { ...edit, after: keepUnchanged(stored, edit.before, edit.after) };
}

function noteArticle(table: TableName, row: AnyRow | undefined, touched: Set<string>): void {
  if (row === undefined) return;
  if (table === 'articles') touched.add(row.id);
  else if (ARTICLE_TABLES.includes(table)) touched.add((row as AnyRow & { articleId: string }).articleId);
}

async function forgetArticle(database: RedthreadDatabase, articleId: string): Promise<void> {
  await database.positions.delete(articleId);
  await database.steps.where('scope').equals(articleId).delete();
}

async function writeSearchRow(
  database: RedthreadDatabase,
  table: TableName,
  id: string,
  row: AnyRow | undefined,
): Promise<void> {
  if (!isSearched(table)) return;
  if (row === undefined) await database.searchRows.delete([table, id]);
  // The words of a whole text are indexed afterwards, off the path of the write.
  else if (table !== 'versions')
    await database.searchRows.put(describeSearchRow(table, row as TableRows[typeof table]));
}

async function writeStep(
  database: RedthreadDatabase,
  { step, droppedStepIds }: WaitingChange['event'],
  seq: number,
): Promise<void> {
  if (droppedStepIds.length > 0)
    await database.steps
      .where('id')
      .anyOf([...droppedStepIds])
      .delete();
  if (step === null) return;
  const { change, undone } = step;
  const known = await database.steps.where('id').equals(change.id).first();
  await database.steps.put({ seq: known?.seq ?? seq, id: change.id, scope: change.scope, undone, change });
}
