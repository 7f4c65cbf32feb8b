import { createStore } from 'zustand/vanilla';
import type { Conflict } from '../../persistence/fit-change';

/** The scope that another tab changed last; `turn` differs with every change. */
export const foreignChanges = createStore<{ readonly scope: string; readonly turn: number }>(() => ({
  scope: '',
  turn: 0,
}));

/** Notes that another tab has changed something. */
export function noteForeignChange(scope: string): void {
  foreignChanges.setState(({ turn }) => ({ scope, turn: turn + 1 }));
}

/** What was done last when work of this tab met another tab's; `turn` differs with every time. */
export const conflicts = createStore<{ readonly conflict: Conflict | null; readonly turn: number }>(() => ({
  conflict: null,
  turn: 0,
}));

/** Notes that work of this tab met another tab's. */
export function noteConflict(conflict: Conflict): void {
  conflicts.setState(({ turn }) => ({ conflict, turn: turn + 1 }));
}
