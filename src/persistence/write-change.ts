import { applyEdit, type Change, createEdit, type Edit } from '../domain/change';
import { keepUnchanged } from '../domain/patch';
import type { TableName, TableRows } from '../domain/record-types';
import type { ChangeEvent } from '../store/record-store';
import { ARTICLE_TABLES, type RedthreadDatabase } from './database';
import { refreshProgress } from './progress';
import { describeSearchRow, isSearched } from './search-rows';

/** A change as it took effect in the database, with its place in the order of all tabs' writes. */
export interface WrittenChange {
  readonly seq: number;
  readonly change: Change;
}

type AnyRow = { readonly id: string };

/** Finds a record in this tab's memory, for giving back one that another tab has deleted meanwhile. */
export type RowFinder = (table: TableName, id: string) => AnyRow | undefined;

/**
 * Writes changes with their steps of undo, in order, in one transaction: all or none. Each edit is laid over the row
 * as it stands in the database, so that fields another tab has written stay.
 */
export async function writeChanges(
  database: RedthreadDatabase,
  events: readonly ChangeEvent[],
  findRow: RowFinder,
): Promise<readonly WrittenChange[]> {
  return database.transaction('rw', database.tables, async () => {
    const meta = await database.meta.get('seq');
    let seq = meta?.key === 'seq' ? meta.value : 0;
    const written: WrittenChange[] = [];
    const touched = new Set<string>();
    for (const event of events) {
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
    return written;
  });
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

async function writeStep(database: RedthreadDatabase, event: ChangeEvent, seq: number): Promise<void> {
  const { step, droppedStepIds } = event;
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
