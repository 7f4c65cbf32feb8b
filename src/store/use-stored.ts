import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { TableName } from '../domain/record-types';
import { useWorkspace } from './use-workspace';

/** What was read from storage, and whether that went wrong. */
export interface Stored<Value> {
  /** `null` until the first answer, and again while the answer for another question is on its way. */
  readonly value: Value | null;
  /** Whether the last reading failed; `value` is then what was read before, if anything. */
  readonly hasFailed: boolean;
  readonly readAgain: () => void;
}

interface Answer<Value> {
  readonly read: unknown;
  readonly value: Value | null;
  readonly hasFailed: boolean;
}

/**
 * What `read` resolves to, read again after every change to one of the tables, in this tab or another, and whenever storage has
 * replaced what is in memory. `read` must keep its identity (`useCallback`).
 */
export function useStored<Value>(read: () => Promise<Value>, tables: readonly TableName[]): Stored<Value> {
  const { store } = useWorkspace();
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  const [turn, setTurn] = useState(0);
  const replacements = useStore(store.state, (state) => state.replacements);
  const tableNames = tables.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a replacement or a wish of the person makes the answer old
  useEffect(() => {
    let isLeft = false;
    let latest = 0;
    const watched = new Set(tableNames.split(' '));
    function refresh(): void {
      latest += 1;
      const own = latest;
      const isLatest = () => !isLeft && own === latest;
      read().then(
        (value) => {
          if (isLatest()) setAnswer({ read, value, hasFailed: false });
        },
        () => {
          if (isLatest())
            setAnswer((now) => ({ read, value: now?.read === read ? now.value : null, hasFailed: true }));
        },
      );
    }
    refresh();
    const stop = store.watch(({ change }) => {
      if (change.edits.some(({ table }) => watched.has(table))) refresh();
    });
    return () => {
      isLeft = true;
      stop();
    };
  }, [store, read, tableNames, replacements, turn]);
  const readAgain = useCallback(() => setTurn((now) => now + 1), []);
  const isCurrent = answer?.read === read;
  return { value: isCurrent ? answer.value : null, hasFailed: isCurrent && answer.hasFailed, readAgain };
}
