import { useEffect, useState } from 'react';
import type { TableName } from '../domain/record-types';
import { useWorkspace } from './use-workspace';

/**
 * What `read` resolves to, read again after every change to one of the tables, in this tab or another. `read` must keep its
 * identity (`useCallback`); `null` until the first answer, and again while the answer for another `read` is on its way.
 */
export function useStored<Value>(read: () => Promise<Value>, tables: readonly TableName[]): Value | null {
  const { store } = useWorkspace();
  const [answer, setAnswer] = useState<{ readonly read: unknown; readonly value: Value } | null>(null);
  const tableNames = tables.join(' ');
  useEffect(() => {
    let isLeft = false;
    let latest = 0;
    const watched = new Set(tableNames.split(' '));
    function refresh(): void {
      latest += 1;
      const turn = latest;
      read().then(
        (value) => {
          if (!isLeft && turn === latest) setAnswer({ read, value });
        },
        () => undefined,
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
  }, [store, read, tableNames]);
  return answer?.read === read ? answer.value : null;
}
