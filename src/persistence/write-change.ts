import { type Change, type Edit, LIBRARY_SCOPE } from '../domain/change';
import { ARTICLE_TABLES, type TableName } from '../domain/record-types';
import { type HistoryStep, keepRemoved } from '../store/history';
import type { ChangeEvent } from '../store/record-store';
import { type RedthreadDatabase, type StepRow, type Stores, storesWithin } from './database';
import { type Conflict, type FittedChange, fitChange, type RowWrite } from './fit-change';
import { refreshProgress } from './progress';
import { readGeneration, readSeq } from './read-rows';
import { StorageError } from './storage-error';
import type { TabMemory } from './tab-memory';
import { writeRows } from './write-rows';

/** A change as it took effect in the database, with its place in the order of all tabs' writes. */
export interface WrittenChange {
  readonly seq: number;
  readonly change: Change;
  /** What was done when it met another tab's change; `null` when it did not. */
  readonly conflict: Conflict | null;
  /** See {@link FittedChange.isOtherwise}. */
  readonly isOtherwise: boolean;
}

type AnyRow = { readonly id: string };

/** A change of a tab that waits to be written; `number` counts the tab's changes from 1. */
export interface WaitingChange {
  readonly number: number;
  readonly event: Pick<ChangeEvent, 'change' | 'step' | 'droppedStepIds'>;
}

/** Who writes: a tab, into the database that it has opened. */
export interface Writer {
  readonly tabId: string;
  readonly generation: string;
  readonly memory: TabMemory;
  /** The tab is gone and its changes are older than what others have written since. */
  readonly isLate?: boolean;
}

/** How many tabs' last numbers are kept. */
const KEPT_TABS = 50;

/**
 * Writes changes with their steps of undo, in order, in one transaction: all or none, and none that is written already.
 * Each is fitted to the rows as they stand in the database ({@link fitChange}).
 * Throws a {@link StorageError} `closed` when the database is no longer the one that was opened.
 */
export async function writeChanges(
  database: RedthreadDatabase,
  waiting: readonly WaitingChange[],
  { tabId, generation, memory, isLate = false }: Writer,
): Promise<readonly WrittenChange[]> {
  return database.transaction('rw', database.tables, async (transaction) => {
    const stores = storesWithin(transaction);
    if ((await readGeneration(stores)) !== generation) {
      throw new StorageError('closed', 'The database was removed');
    }
    let seq = await readSeq(stores);
    const tabKey = `tab:${tabId}` as const;
    const last = await stores.meta.get(tabKey);
    const lastNumber = last?.key === tabKey ? last.value : 0;
    const written: WrittenChange[] = [];
    const touched = new Set<string>();
    for (const { number, event } of waiting) {
      if (number <= lastNumber) continue;
      seq += 1;
      const fitted = await fitChange(stores, event.change, { memory, isLate });
      for (const { edit, stored, row } of fitted.writes) noteArticle(edit.table, row ?? stored, touched);
      await writeRows(stores, fitted.writes);
      await writeStep(stores, event, fitted, seq);
      const edits = fitted.writes.map(({ edit }) => edit);
      const { conflict, isOtherwise } = fitted;
      written.push({ seq, change: { ...event.change, edits }, conflict, isOtherwise });
    }
    for (const articleId of touched) await refreshProgress(stores, articleId);
    await stores.meta.put({ key: 'seq', value: seq });
    const newest = waiting.at(-1)?.number ?? 0;
    if (newest > lastNumber) await stores.meta.put({ key: tabKey, value: newest });
    if (last === undefined) await forgetOldTabs(stores);
    return written;
  });
}

async function forgetOldTabs(stores: Stores): Promise<void> {
  // The ids of tabs begin with the time, so the first ones are the oldest.
  const keys = await stores.meta.where('key').startsWith('tab:').primaryKeys();
  await stores.meta.bulkDelete(keys.slice(0, -KEPT_TABS));
}

function noteArticle(table: TableName, row: AnyRow | undefined, touched: Set<string>): void {
  if (row === undefined) return;
  if (table === 'articles') touched.add(row.id);
  else if (ARTICLE_TABLES.includes(table)) touched.add((row as AnyRow & { articleId: string }).articleId);
}

async function writeStep(
  stores: Stores,
  { change, step, droppedStepIds }: WaitingChange['event'],
  { stepEdits, writes }: FittedChange,
  seq: number,
): Promise<void> {
  if (stepEdits === null) return;
  if (step !== null) await putStep(stores, change, step, stepEdits, writes, seq);
  await dropSteps(stores, droppedStepIds);
}

async function putStep(
  stores: Stores,
  change: Change,
  step: HistoryStep,
  stepEdits: readonly Edit[],
  writes: readonly RowWrite[],
  seq: number,
): Promise<void> {
  const { id, scope } = step.change;
  const known = await stores.steps.where('id').equals(id).first();
  const isWhole = change.act.kind === 'do' && change.joins === null;
  const edits = isWhole
    ? stepEdits
    : keepRemoved(
        step.change.edits,
        writes.map(({ edit }) => edit),
      );
  // Whose it is counts in memory alone.
  const origin = known?.change.origin ?? step.change.origin;
  const kept: Change = { ...step.change, origin, edits };
  await stores.steps.put({ seq: known?.seq ?? seq, id, scope, undone: step.undone, change: kept });
}

/** Lets steps go, and with the last one that could give an article back what stands beside that article. */
async function dropSteps(stores: Stores, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const dropped = await stores.steps
    .where('id')
    .anyOf([...ids])
    .toArray();
  await stores.steps.bulkDelete(dropped.map(({ seq }) => seq));
  const gone: string[] = [];
  for (const articleId of new Set(dropped.flatMap(articlesOf)))
    if ((await stores.rows('articles').get(articleId)) === undefined) gone.push(articleId);
  if (gone.length === 0) return;
  const left = await stores.steps.where('scope').equals(LIBRARY_SCOPE).toArray();
  const canComeBack = new Set(left.flatMap(articlesOf));
  for (const articleId of gone) {
    if (canComeBack.has(articleId)) continue;
    await stores.positions.delete(articleId);
    await stores.drafts.delete(articleId);
    await stores.steps.where('scope').equals(articleId).delete();
  }
}

function articlesOf({ change }: StepRow): string[] {
  return change.edits.flatMap((edit) => (edit.table === 'articles' ? [edit.id] : []));
}
