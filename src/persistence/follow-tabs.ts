import { LIBRARY_SCOPE } from '../domain/change';
import type { RowsByTable, TableName } from '../domain/record-types';
import type { RecordStore } from '../store/record-store';
import type { OpenTabChannel, TabMessage } from '../store/tab-channel';
import { LIBRARY_TABLES, type RedthreadDatabase } from './database';
import { readArticleRows, readHistory, readLibraryRows, readSeq } from './read-rows';
import type { WriteBehind } from './write-behind';
import type { WrittenChange } from './write-change';

/** Keeps this tab's memory the same as the database while other tabs write to it. */
export interface TabFollower {
  /** To be called with what this tab has written. */
  handleWritten(written: readonly WrittenChange[]): void;
  /** Tells all tabs, this one included, to read everything anew. */
  reset(): Promise<void>;
  stop(): void;
}

/**
 * Follows the other tabs. A message that comes next in the order of writes, while nothing waits here, is applied as
 * it is; in every other case (a message lost, two tabs writing at once, a tab that slept) memory is read anew from the
 * database, whose order decides. `onForeignChange` is told the articles and scopes that others changed.
 */
export async function followTabs(
  database: RedthreadDatabase,
  store: RecordStore,
  writer: () => WriteBehind,
  openTabChannel: OpenTabChannel,
  onForeignChange: (scope: string) => void,
): Promise<TabFollower> {
  let seq = await readSeq(database);
  let resyncing: Promise<void> | null = null;
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

  /**
   * The other tab may have known other steps than this one, so storage says what can be undone. While a write or a
   * message is under way its end calls this again.
   */
  async function refreshHistories(): Promise<void> {
    for (const scope of [...staleScopes]) {
      const [storedSeq, history] = await database.transaction('r', database.meta, database.steps, () =>
        Promise.all([readSeq(database), readHistory(database, scope)]),
      );
      if (storedSeq !== seq || writer().isBusy()) return;
      if (store.state.getState().histories.has(scope)) store.loadHistory(scope, history);
      staleScopes.delete(scope);
    }
  }

  function handleWritten(written: readonly WrittenChange[]): void {
    const first = written[0];
    if (first === undefined) {
      handleWake();
      return;
    }
    channel.send(written);
    // A gap before our own write: another tab wrote in between and its message is still on the way.
    if (first.seq !== seq + 1) resyncSoon();
    else seq = first.seq + written.length - 1;
    void refreshHistories().catch(() => undefined);
  }

  function resync(): Promise<void> {
    resyncing ??= readAnew().finally(() => {
      resyncing = null;
    });
    return resyncing;
  }

  /** When reading or writing fails now, the next change, message or return to the tab tries again. */
  function resyncSoon(): void {
    void resync().catch(() => undefined);
  }

  async function readAnew(): Promise<void> {
    for (;;) {
      await writer().flush();
      const { openArticles, histories } = store.state.getState();
      const scopes = [...new Set([...histories.keys(), ...openArticles, LIBRARY_SCOPE])];
      const read = await database.transaction('r', database.tables, async () => ({
        seq: await readSeq(database),
        library: await readLibraryRows(database),
        articles: await Promise.all([...openArticles].map((id) => readArticleRows(database, id))),
        histories: await Promise.all(
          scopes.map(async (scope) => [scope, await readHistory(database, scope)] as const),
        ),
      }));
      // Something was committed while the rows were read: they are not the last word yet.
      if (writer().isBusy()) continue;
      store.replace(joinRows([read.library, ...read.articles]), new Map(read.histories));
      seq = read.seq;
      staleScopes.clear();
      return;
    }
  }

  async function catchUp(): Promise<void> {
    if (document.visibilityState === 'visible' && (await readSeq(database)) !== seq) await resync();
  }

  const handleWake = () => void catchUp().catch(() => undefined);
  document.addEventListener('visibilitychange', handleWake);
  document.addEventListener('resume', handleWake);
  window.addEventListener('pageshow', handleWake);
  return {
    handleWritten,
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
  const joined: Record<string, unknown[]> = Object.fromEntries(LIBRARY_TABLES.map((name) => [name, []]));
  for (const part of parts) {
    for (const [name, rows] of Object.entries(part) as [TableName, readonly unknown[]][]) {
      joined[name] = [...(joined[name] ?? []), ...rows];
    }
  }
  return joined as unknown as RowsByTable;
}
