import { type Change, composeEdits } from '../domain/change';

/** How many steps of an article can be undone. */
export const HISTORY_LIMIT = 200;

/** One step that can be undone or, once undone, done again. */
export interface HistoryStep {
  readonly change: Change;
  readonly undone: boolean;
}

/** The steps of one scope, oldest first. Steps that are undone stand behind the others. */
export type History = readonly HistoryStep[];

/** A history after a change, the step it touched and the steps that fell out of it. */
export interface HistoryResult {
  readonly history: History;
  /** `null` when the step is no longer known. */
  readonly step: HistoryStep | null;
  readonly droppedIds: readonly string[];
}

/** The step that undo would take back. */
export function lastDone(history: History): HistoryStep | undefined {
  return history.findLast((step) => !step.undone);
}

/** The step that redo would do again. */
export function firstUndone(history: History): HistoryStep | undefined {
  return history.find((step) => step.undone);
}

/** Takes a change into the history: a new step, one more part of the last step, or a step undone or redone. */
export function recordChange(history: History, change: Change): HistoryResult {
  if (change.act.kind === 'do')
    return change.joins === null ? pushStep(history, change) : joinStep(history, change, change.joins);
  const { of, kind } = change.act;
  const index = history.findIndex((step) => step.change.id === of);
  const found = history[index];
  if (found === undefined) return { history, step: null, droppedIds: [] };
  const step = { ...found, undone: kind === 'undo' };
  return { history: history.with(index, step), step, droppedIds: [] };
}

function pushStep(history: History, change: Change): HistoryResult {
  const step = { change, undone: false };
  const done = history.filter((other) => !other.undone);
  const kept = [...done, step].slice(-HISTORY_LIMIT);
  const keptIds = new Set(kept.map((other) => other.change.id));
  const droppedIds = history.map((other) => other.change.id).filter((id) => !keptIds.has(id));
  return { history: kept, step, droppedIds };
}

function joinStep(history: History, change: Change, stepId: string): HistoryResult {
  const index = history.findIndex((step) => step.change.id === stepId);
  const found = history[index];
  if (found === undefined) return pushStep(history, change);
  const edits = composeEdits(found.change.edits, change.edits);
  const step = { change: { ...found.change, at: change.at, edits }, undone: false };
  const kept = history.with(index, step).filter((other) => !other.undone);
  const droppedIds = history.filter((other) => other.undone).map((other) => other.change.id);
  return { history: kept, step, droppedIds };
}
