import type { ChangeEvent, RecordStore } from '../store/record-store';
import type { SaveState } from '../store/storage-keeper';
import type { RedthreadDatabase } from './database';
import { describeStorageError } from './storage-error';
import { type WrittenChange, writeChanges } from './write-change';

/** How long a change may wait for others to be written with it, in ms. */
const IDLE_MS = 25;

/** First pause before a failed write is tried again, and the longest, in ms. */
const RETRY_MS = { first: 2000, longest: 60_000 };

/** Saves what the store commits. */
export interface WriteBehind {
  state(): SaveState;
  watch(watcher: (state: SaveState) => void): () => void;
  /** True while something committed here is not in the database yet. */
  isBusy(): boolean;
  /** Writes all that waits, now; rejects when that fails, and what waits is kept. */
  flush(): Promise<void>;
  stop(): void;
}

/** What is told to the other tabs, and in which order it took effect. */
export type WrittenListener = (written: readonly WrittenChange[]) => void;

/** Watches the store and writes every local change, in order, soon after it is made. */
export function startWriteBehind(
  database: RedthreadDatabase,
  store: RecordStore,
  now: () => number,
  onWritten: WrittenListener,
): WriteBehind {
  const watchers = new Set<(state: SaveState) => void>();
  let waiting: ChangeEvent[] = [];
  let current: SaveState = { kind: 'saved', at: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryAfter = RETRY_MS.first;
  let running: Promise<void> = Promise.resolve();
  let isWriting = false;

  function setState(next: SaveState): void {
    current = next;
    for (const watcher of watchers) watcher(next);
  }

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush().catch(() => undefined), delay);
  }

  async function writeBatch(): Promise<void> {
    if (waiting.length === 0) return;
    const batch = waiting;
    isWriting = true;
    try {
      const written = await writeChanges(database, batch, (table, id) =>
        store.state.getState().tables[table].get(id),
      );
      waiting = waiting.slice(batch.length);
      retryAfter = RETRY_MS.first;
      onWritten(written);
      setState(waiting.length === 0 ? { kind: 'saved', at: now() } : { kind: 'saving', since: now() });
    } catch (error) {
      const { problem, message } = describeStorageError(error);
      const since = current.kind === 'failed' ? current.since : now();
      setState({ kind: 'failed', since, problem, detail: message });
      schedule(retryAfter);
      retryAfter = Math.min(RETRY_MS.longest, retryAfter * 2);
      throw error;
    } finally {
      isWriting = false;
    }
    await writeBatch();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    const next = running.then(writeBatch);
    running = next.catch(() => undefined);
    return next;
  }

  function flushHidden(): void {
    if (document.visibilityState === 'hidden') void flush().catch(() => undefined);
  }

  function askBeforeClosing(event: BeforeUnloadEvent): void {
    if (waiting.length === 0) return;
    void flush().catch(() => undefined);
    if (current.kind === 'failed') event.preventDefault();
  }

  const unwatch = store.watch((event) => {
    if (event.cause === 'remote') return;
    waiting.push(event);
    if (current.kind !== 'failed') {
      if (current.kind !== 'saving') setState({ kind: 'saving', since: now() });
      // Not put off by the next change: the first one of a burst sets the time.
      if (waiting.length === 1 && !isWriting) schedule(IDLE_MS);
    }
  });
  document.addEventListener('visibilitychange', flushHidden);
  window.addEventListener('pagehide', flushHidden);
  window.addEventListener('beforeunload', askBeforeClosing);

  return {
    state: () => current,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    isBusy: () => waiting.length > 0,
    flush,
    stop: () => {
      unwatch();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', flushHidden);
      window.removeEventListener('pagehide', flushHidden);
      window.removeEventListener('beforeunload', askBeforeClosing);
    },
  };
}
