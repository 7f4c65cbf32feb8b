import { LIBRARY_SCOPE } from '../domain/change';
import { type RowsByTable, TABLE_NAMES } from '../domain/record-types';
import { rowsByTable, rowsOf } from '../domain/rows-by-table';
import { type History, markForeignSteps } from '../store/history';
import type { RecordStore } from '../store/record-store';
import type { OpenTabChannel, TabMessage } from '../store/tab-channel';
import { type RedthreadDatabase, storesWithin } from './database';
import { readArticleRows, readHistory, readLibraryRows, readSeq } from './read-rows';
import type { WriteBehind } from './write-behind';
import type { WrittenChange } from './write-change';

/** Keeps this tab's memory the same as the database while other tabs write to it. */
export interface TabFollower {
  /** To be called with what this tab has written; `isInMemory` is false for what a tab that is gone had made. */
  handleWritten(written: readonly WrittenChange[], isInMemory?: boolean): void;
  /** To be called with the place in the order of writes at which rows were read that are in memory now. */
  handleRead(seq: number): void;
  /** Tells all tabs, this one included, to read everything anew. */
  reset(): Promise<void>;
  stop(): void;
}

/**
 * Follows the other tabs. A message that comes next in the order of writes, while nothing waits here, is applied as
 * it is; in every other case (a message lost, two tabs writing at once, a tab that slept) memory is read anew from the
 * database, whose order decides. `onForeignChange` is told the articles and scopes that others changed; `loadedSeq` is the
 * place in the order of writes from before the rows in memory were read.
 */
export async function followTabs(
  database: RedthreadDatabase,
  store: RecordStore,
  writer: () => WriteBehind,
  openTabChannel: OpenTabChannel,
  onForeignChange: (scope: string) => void,
  loadedSeq: number,
): Promise<TabFollower> {
  let seq = loadedSeq;
  let resyncing: Promise<void> | null = null;
  /** Something was written or told while rows were read: what was read is not the last word yet. */
  let isOvertaken = false;
  const staleScopes = new Set<string>();
  const channel = openTabChannel(database.name, handleMessages, () => resyncSoon());

  function handleMessages(messages: readonly TabMessage[]): void {
    for (const { seq: theirs, change } of messages) {
      if (theirs <= seq) continue;
      if (theirs === seq + 1 && resyncing === null && !writer().isBusy()) {
        seq = theirs;
        store.receive({ ...change, origin: 'tab' });
        staleScopes.add(change.scope);
      } else {
        resyncSoon();
      }
      onForeignChange(change.scope);
    }
    void refreshHistories().catch(() => undefined);
  }

  function withOwnSteps(scope: string, stored: History): History {
    const known = store.state.getState().histories.get(scope);
    return known === undefined ? stored : markForeignSteps(stored, known);
  }

  /**
   * The other tab may have known other steps than this one, so storage says what can be undone. While a write or a
   * message is under way its end calls this again.
   */
  async function refreshHistories(): Promise<void> {
    for (const scope of [...staleScopes]) {
      const [storedSeq, history] = await database.transaction('r', database.tables, (transaction) => {
        const stores = storesWithin(transaction);
        return Promise.all([readSeq(stores), readHistory(stores, scope)]);
      });
      if (storedSeq !== seq || writer().isBusy()) return;
      if (store.state.getState().histories.has(scope)) store.loadHistory(scope, withOwnSteps(scope, history));
      staleScopes.delete(scope);
    }
  }

  function handleWritten(written: readonly WrittenChange[], isInMemory = true): void {
    isOvertaken = true;
    const first = written[0];
    if (first === undefined) {
      handleWake();
      return;
    }
    channel.send(written.map(({ seq: number, change }) => ({ seq: number, change })));
    // A gap before our own write: another tab wrote in between and its message is still on the way. What took effect in
    // another way than it was made (a record brought back, a removal that was passed over) is not in memory yet.
    const isAsMade =
      isInMemory && written.every(({ conflict, isOtherwise }) => conflict === null && !isOtherwise);
    if (first.seq !== seq + 1 || !isAsMade) resyncSoon();
    else seq = first.seq + written.length - 1;
    void refreshHistories().catch(() => undefined);
  }

  /** Rows that were read before or after what this tab knows: something that was told meanwhile may be missing. */
  function handleRead(readSeq: number): void {
    if (readSeq !== seq) resyncSoon();
  }

  function resync(): Promise<void> {
    isOvertaken = true;
    resyncing ??= readUntilStill();
    return resyncing;
  }

  /** When reading or writing fails now, the next change, message or return to the tab tries again. */
  function resyncSoon(): void {
    void resync().catch(() => undefined);
  }

  async function readUntilStill(): Promise<void> {
    try {
      while (!(await readAnew()));
    } finally {
      // At once, not by a later callback: what is told from now on must start another reading.
      resyncing = null;
    }
  }

  /** False when something happened meanwhile. */
  async function readAnew(): Promise<boolean> {
    await writer().flush();
    isOvertaken = false;
    const { openArticles, histories } = store.state.getState();
    const scopes = [...new Set([...histories.keys(), ...openArticles, LIBRARY_SCOPE])];
    const read = await database.transaction('r', database.tables, async (transaction) => {
      const stores = storesWithin(transaction);
      return {
        seq: await readSeq(stores),
        library: await readLibraryRows(stores),
        articles: await Promise.all([...openArticles].map((id) => readArticleRows(stores, id))),
        histories: await Promise.all(
          scopes.map(async (scope) => [scope, await readHistory(stores, scope)] as const),
        ),
      };
    });
    const isOtherwise = store.state.getState().openArticles !== openArticles;
    if (writer().isBusy() || isOvertaken || isOtherwise) return false;
    store.replace(
      joinRows([read.library, ...read.articles]),
      new Map(read.histories.map(([scope, history]) => [scope, withOwnSteps(scope, history)])),
    );
    seq = read.seq;
    staleScopes.clear();
    return true;
  }

  async function catchUp(): Promise<void> {
    if (document.visibilityState === 'visible' && (await readSeq(database)) !== seq) await resync();
  }

  const handleWake = () => void catchUp().catch(() => undefined);
  document.addEventListener('visibilitychange', handleWake);
  document.addEventListener('resume', handleWake);
  window.addEventListener('pageshow', handleWake);
  handleRead(await readSeq(database));
  return {
    handleWritten,
    handleRead,
    reset: async () => {
      channel.sendReset();
      await resync();
    },
    stop: () => {
      channel.close();
      document.removeEventListener('visibilitychange', handleWake);
      document.removeEventListener('resume', handleWake);
      window.removeEventListener('pageshow', handleWake);
    },
  };
}

function joinRows(parts: readonly RowsByTable[]): RowsByTable {
  return rowsByTable(TABLE_NAMES.map((name) => [name, parts.flatMap((part) => rowsOf(part, name))]));
}
