import { createStore } from 'zustand/vanilla';

/** The scope that another tab changed last; `turn` differs with every change. */
export const foreignChanges = createStore<{ readonly scope: string; readonly turn: number }>(() => ({
  scope: '',
  turn: 0,
}));

/** Notes that another tab has changed something. */
export function noteForeignChange(scope: string): void {
  foreignChanges.setState(({ turn }) => ({ scope, turn: turn + 1 }));
}
