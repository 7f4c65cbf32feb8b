import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type Change,
  type ChangeAct,
  type ChangeLabel,
  type ChangeOrigin,
  type Edit,
  fitInverse,
  invertEdit,
  removeEdit,
} from '../domain/change';
import { mergePatches } from '../domain/patch';
import { isWorkedOut } from '../domain/placement';
import { type RowsByTable, recordTypes } from '../domain/record-types';
import type { Clock } from './clock';
import { firstUndone, type History, type HistoryStep, lastDone, recordChange } from './history';
import { emptyTables, type Tables, withChange, withExactly, withoutArticle, withRows } from './tables';

/** What is in memory: the records, which articles are open, and what can be undone. */
export interface RecordState {
  readonly tables: Tables;
  readonly openArticles: ReadonlySet<string>;
  /** By scope: an article id or {@link LIBRARY_SCOPE}. */
  readonly histories: ReadonlyMap<string, History>;
  /** How often storage has replaced all that is in memory, which no change tells of. */
  readonly replacements: number;
}

/** What a caller says of a change; the store adds id, time and author. */
export interface ChangeDraft {
  readonly scope: string;
  readonly label: ChangeLabel;
  /** `null` entries (nothing differs) are passed over. */
  readonly edits: readonly (Edit | null)[];
  readonly origin?: ChangeOrigin;
  /** Successive changes with the same key within {@link COALESCE_MS} are one step of undo: a field typed on. */
  readonly coalesce?: string;
  /** It answers what the last step, with the same `coalesce`, has asked: however late, it is part of that step. */
  readonly isAnswer?: boolean;
}

/** How long a pause in typing makes a new step of undo, in ms. */
export const COALESCE_MS = 2000;

/** Told to watchers after a change has been applied. */
export interface ChangeEvent {
  readonly change: Change;
  /** `remote`: another tab made and saved it. */
  readonly cause: 'local' | 'remote';
  /** The step of undo that the change made or touched. */
  readonly step: HistoryStep | null;
  readonly droppedStepIds: readonly string[];
}

/** The one place where records live and the one way to alter them. */
export interface RecordStore {
  readonly state: StoreApi<RecordState>;
  /** Applies a change and tells the watchers. `null` when no edit differs from what is there. */
  commit(draft: ChangeDraft): Change | null;
  /** Takes the last step of a scope back; `null` when there is none. Fields changed by others since stay. */
  undo(scope: string): Change | null;
  redo(scope: string): Change | null;
  /** Applies a change that another tab has made and saved. */
  receive(change: Change): void;
  /** Puts rows from storage in and, with an article id, counts that article as open. */
  load(rows: RowsByTable, opened?: { readonly articleId: string }): void;
  /** Replaces what can be undone in a scope by what storage says. */
  loadHistory(scope: string, history: History): void;
  /** Puts storage's rows in the place of all that is in memory; records that are the same stay the same values. */
  replace(rows: RowsByTable, histories: ReadonlyMap<string, History>): void;
  unload(articleId: string): void;
  /** Calls the watcher after every change; returns the function that stops it. */
  watch(watcher: (event: ChangeEvent) => void): () => void;
}

/** Makes an empty store. `author` gives the id of the annotator in use. */
export function createRecordStore(clock: Clock, author: () => string): RecordStore {
  const state = createStore<RecordState>(() => ({
    tables: emptyTables(),
    openArticles: new Set(),
    histories: new Map(),
    replacements: 0,
  }));
  const watchers = new Set<(event: ChangeEvent) => void>();
  const typing = { scope: '', key: '', at: 0, stepId: '' };
  let lastTime = 0;

  function timestamp(): string {
    // A clock that runs backwards must not put a change before the one it follows.
    lastTime = Math.max(lastTime, clock.now());
    return new Date(lastTime).toISOString();
  }

  function apply(change: Change, cause: ChangeEvent['cause']): void {
    const { tables, openArticles, histories } = state.getState();
    const result = recordChange(histories.get(change.scope) ?? [], change);
    const event = { change, cause, step: result.step, droppedStepIds: result.droppedIds };
    try {
      state.setState({
        tables: withChange(tables, change, openArticles),
        histories: new Map(histories).set(change.scope, result.history),
      });
    } finally {
      // What is in memory gets saved, even when something that draws it fails.
      for (const watcher of watchers) watcher(event);
    }
  }

  function make(draft: ChangeDraft, act: ChangeAct, joins: string | null): Change {
    const at = timestamp();
    return {
      id: clock.newId(),
      scope: draft.scope,
      origin: draft.origin ?? 'person',
      act,
      at,
      by: author(),
      label: draft.label,
      edits: draft.edits.filter((edit): edit is Edit => edit !== null),
      joins,
    };
  }

  function joinedStep(draft: ChangeDraft): string | null {
    if (draft.coalesce === undefined) return null;
    const last = lastDone(state.getState().histories.get(draft.scope) ?? []);
    const goesOn =
      typing.scope === draft.scope &&
      typing.key === draft.coalesce &&
      (draft.isAnswer === true || Math.abs(clock.now() - typing.at) <= COALESCE_MS) &&
      last?.change.id === typing.stepId;
    return goesOn ? typing.stepId : null;
  }

  function commit(draft: ChangeDraft): Change | null {
    const joins = joinedStep(draft);
    const change = make(draft, { kind: 'do' }, joins);
    if (change.edits.length === 0) return null;
    const stamped = { ...change, edits: change.edits.map((edit) => stampUpdate(edit, change.at, state)) };
    apply(stamped, 'local');
    typing.scope = draft.scope;
    typing.key = draft.coalesce ?? '';
    typing.at = clock.now();
    typing.stepId = joins ?? stamped.id;
    return stamped;
  }

  function turn(scope: string, step: HistoryStep | undefined, kind: 'undo' | 'redo'): Change | null {
    if (step === undefined) return null;
    const { tables } = state.getState();
    const steps = kind === 'undo' ? [...step.change.edits].reverse() : step.change.edits.map(invertEdit);
    const edits = steps.map((edit) => {
      const row = tables[edit.table].get(edit.id);
      const isElsewhere = row === undefined && recordTypes[edit.table].residence === 'article';
      // Of a record whose article is not open the present state is unknown here: storage fits the edit.
      return isElsewhere ? invertEdit(edit) : fitInverse(edit, row);
    });
    const draft = { scope, label: step.change.label, edits: [...edits, ...placementsAlong(tables, edits)] };
    const made = make(draft, { kind, of: step.change.id }, null);
    // Taking back is a change like any other: a file that is merged later must not bring back what was taken back.
    const change = { ...made, edits: made.edits.flatMap((edit) => stampTurn(edit, made.at, state) ?? []) };
    typing.stepId = '';
    apply(change, 'local');
    return change;
  }

  return {
    state,
    commit,
    undo: (scope) => turn(scope, lastDone(state.getState().histories.get(scope) ?? []), 'undo'),
    redo: (scope) => turn(scope, firstUndone(state.getState().histories.get(scope) ?? []), 'redo'),
    receive: (change) => apply(change, 'remote'),
    load: (rows, opened) =>
      state.setState(({ tables, openArticles }) => ({
        tables: withRows(tables, rows),
        openArticles: opened === undefined ? openArticles : new Set(openArticles).add(opened.articleId),
      })),
    loadHistory: (scope, history) =>
      state.setState(({ histories }) => ({ histories: new Map(histories).set(scope, history) })),
    replace: (rows, histories) =>
      state.setState(({ tables, replacements }) => ({
        tables: withExactly(tables, rows),
        histories,
        replacements: replacements + 1,
      })),
    unload: (articleId) =>
      state.setState(({ tables, openArticles, histories }) => ({
        tables: withoutArticle(tables, articleId),
        openArticles: new Set([...openArticles].filter((id) => id !== articleId)),
        histories: new Map([...histories].filter(([scope]) => scope !== articleId)),
      })),
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/** The placements that go with what edits remove: nobody has said anything of them, so they are worked out again when they are needed. */
function placementsAlong({ placements }: Tables, edits: readonly (Edit | null)[]): readonly Edit[] {
  const gone = new Set(edits.flatMap((edit) => (edit?.after === null ? [edit.id] : [])));
  if (gone.size === 0) return [];
  return [...placements.values()]
    .filter((row) => isWorkedOut(row) && !gone.has(row.id))
    .filter((row) => gone.has(row.annotationId) || gone.has(row.versionId) || gone.has(row.fromVersionId))
    .map((row) => removeEdit('placements', row));
}

/** The edit of an undo or redo with the time of it in place of that of the former state; `null` when nothing else differs. */
function stampTurn(edit: Edit, at: string, state: StoreApi<RecordState>): Edit | null {
  if (edit.before === null || edit.after === null) return edit;
  const { updatedAt: former, ...after } = edit.after;
  if (Object.keys(after).length === 0) return null;
  const known = state.getState().tables[edit.table].get(edit.id)?.updatedAt ?? edit.before.updatedAt;
  if (former === undefined && known === undefined) return edit;
  return {
    ...edit,
    before: { ...edit.before, ...(known === undefined ? {} : { updatedAt: known }) },
    after: { ...after, updatedAt: at },
  };
}

/** Sets `updatedAt` along with any field that an edit changes. */
function stampUpdate(edit: Edit, at: string, state: StoreApi<RecordState>): Edit {
  if (edit.before === null || edit.after === null || 'updatedAt' in edit.after) return edit;
  const row = state.getState().tables[edit.table].get(edit.id);
  if (row === undefined) return edit;
  return {
    ...edit,
    before: mergePatches(edit.before, { updatedAt: row.updatedAt }),
    after: mergePatches(edit.after, { updatedAt: at }),
  };
}
