import { type Change, composeEdits, DERIVED_SCOPE, type Edit } from '../domain/change';
import { patchPaths } from '../domain/patch';

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

const isOwn = (step: HistoryStep) => step.change.origin !== 'tab';

/** The fields that a step has changed, and the records it has removed, each with its record. */
function touchedBy({ change }: HistoryStep): ReadonlySet<string> {
  return new Set(
    change.edits.flatMap(({ table, id, before, after }) => {
      if (before === null) return [];
      const paths = after === null ? [WHOLE] : patchPaths(after).filter((path) => path !== 'updatedAt');
      return paths.map((path) => `${table}/${id}/${path}`);
    }),
  );
}

/** Stands for all fields of a record that was removed. */
const WHOLE = '*';

/** Whether a later step has written over what an earlier one changed, so that undoing the earlier alone would do nothing. */
function coversStep(later: HistoryStep, earlier: HistoryStep): boolean {
  const covered = touchedBy(later);
  return [...touchedBy(earlier)].some(
    (path) => covered.has(path) || covered.has(`${path.split('/', 2).join('/')}/${WHOLE}`),
  );
}

/**
 * The step that undo would take back: the last one made here, unless another tab has written over it since, whose step comes
 * first then; one of another tab also when there is none made here.
 */
export function lastDone(history: History): HistoryStep | undefined {
  const done = history.filter((step) => !step.undone);
  const at = done.findLastIndex(isOwn);
  const own = done[at];
  if (own === undefined) return done.at(-1);
  return done.slice(at + 1).findLast((later) => coversStep(later, own)) ?? own;
}

/** The step that redo would do again; those made here come first. */
export function firstUndone(history: History): HistoryStep | undefined {
  return history.find((step) => step.undone && isOwn(step)) ?? history.find((step) => step.undone);
}

/** A history read from storage, in which the steps that this tab did not know yet are marked as another tab's. */
export function markForeignSteps(stored: History, known: History): History {
  const own = new Set(known.filter(isOwn).map((step) => step.change.id));
  return stored.map((step) =>
    own.has(step.change.id) ? step : { ...step, change: { ...step.change, origin: 'tab' } },
  );
}

/**
 * The edits of a step whose undoing or redoing has just removed records: it carries those records as they were when they
 * went, so that doing it the other way gives back what has been written into them meanwhile.
 */
export function keepRemoved(edits: readonly Edit[], turned: readonly Edit[]): readonly Edit[] {
  const gone = new Map(
    turned.flatMap((edit) => (edit.after === null ? [[`${edit.table}/${edit.id}`, edit.before]] : [])),
  );
  if (gone.size === 0) return edits;
  return edits.map((edit) => {
    const row = gone.get(`${edit.table}/${edit.id}`);
    if (row === undefined) return edit;
    if (edit.before === null) return { ...edit, after: row };
    return edit.after === null ? { ...edit, before: row } : edit;
  });
}

/** Takes a change into the history: a new step, one more part of the last step, or a step undone or redone. */
export function recordChange(history: History, change: Change): HistoryResult {
  if (change.scope === DERIVED_SCOPE) return { history, step: null, droppedIds: [] };
  if (change.act.kind === 'do')
    return change.joins === null ? pushStep(history, change) : joinStep(history, change, change.joins);
  const { of, kind } = change.act;
  const index = history.findIndex((step) => step.change.id === of);
  const found = history[index];
  if (found === undefined) return { history, step: null, droppedIds: [] };
  const edits = keepRemoved(found.change.edits, change.edits);
  const step = { change: { ...found.change, edits }, undone: kind === 'undo' };
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
