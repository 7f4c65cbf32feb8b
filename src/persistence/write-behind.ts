import type { Edit } from '../domain/change';
import type { RecordStore } from '../store/record-store';
import type { SaveState } from '../store/storage-keeper';
import type { RedthreadDatabase } from './database';
import { describeStorageError, type StorageError } from './storage-error';
import type { TabMemory } from './tab-memory';
import type { UnsavedJournal, WrittenJournals } from './unsaved-journal';
import { type WaitingChange, type WrittenChange, writeChanges } from './write-change';

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
  /** The edits that are not in the database yet, oldest first. */
  waitingEdits(): readonly Edit[];
  /** Writes all that waits, now; rejects when that fails, and what waits is kept. */
  flush(): Promise<void>;
  /** Lets go of all that waits, in the journals of this database, too: for after everything was erased. */
  discard(): void;
  /** Says at once that nothing more can be saved here, and why. */
  fail(error: StorageError): void;
  stop(): void;
}

/** What is told to the other tabs, in which order it took effect, and whether it is in the memory of this one. */
export type WrittenListener = (written: readonly WrittenChange[], isInMemory: boolean) => void;

/** Work that waits in the journals of tabs that are gone. */
export interface LeftBehind {
  readonly error: StorageError;
  write(): Promise<WrittenJournals>;
}

/** What the writer needs to know. */
export interface WriteBehindOptions {
  readonly database: RedthreadDatabase;
  readonly store: RecordStore;
  readonly tabId: string;
  readonly generation: string;
  readonly memory: TabMemory;
  readonly now: () => number;
  /** Where changes are put down when the page goes before they are written; `null` when the database itself goes with it. */
  readonly journal: UnsavedJournal | null;
  /** What tabs that are gone have left and the start could not write: tried again with what is made here. */
  readonly leftBehind: LeftBehind | null;
  readonly onWritten: WrittenListener;
}

/** Watches the store and writes every local change, in order, soon after it is made. */
export function startWriteBehind(options: WriteBehindOptions): WriteBehind {
  const { database, store, tabId, generation, memory, now, journal, onWritten } = options;
  const writer = { tabId, generation, memory };
  const watchers = new Set<(state: SaveState) => void>();
  let waiting: WaitingChange[] = [];
  let lastNumber = 0;
  let leftBehind = options.leftBehind;
  let current: SaveState = { kind: 'saved', at: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryAfter = RETRY_MS.first;
  let running: Promise<void> = Promise.resolve();
  let isWriting = false;

  /** In memory alone nothing is ever saved. */
  function savedState(): SaveState {
    if (journal !== null) return { kind: 'saved', at: now() };
    const since = current.kind === 'failed' ? current.since : now();
    return { kind: 'failed', since, problem: 'unavailable', detail: '' };
  }

  function setState(next: SaveState): void {
    current = next;
    for (const watcher of watchers) watcher(next);
  }

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush().catch(() => undefined), delay);
  }

  async function writeBatch(): Promise<void> {
    if (waiting.length === 0) return writeLeftBehind();
    // A copy: what is committed while this is being written belongs to the next batch.
    const batch = [...waiting];
    isWriting = true;
    try {
      const written = await writeChanges(database, batch, writer);
      waiting = waiting.slice(batch.length);
      retryAfter = RETRY_MS.first;
      onWritten(written, true);
      if (waiting.length === 0) journal?.clear();
      if (waiting.length > 0 || leftBehind === null)
        setState(waiting.length === 0 ? savedState() : { kind: 'saving', since: now() });
    } catch (error) {
      throw noteFailure(error);
    } finally {
      isWriting = false;
    }
    await writeBatch();
  }

  async function writeLeftBehind(): Promise<void> {
    if (leftBehind === null) return;
    const { written, error } = await leftBehind.write();
    if (written.length > 0) onWritten(written, false);
    if (error !== null) throw noteFailure(error);
    leftBehind = null;
    retryAfter = RETRY_MS.first;
    setState(savedState());
  }

  /** Says that writing failed, and tries again after a pause that grows. */
  function noteFailure(error: unknown): unknown {
    const { problem, message } = describeStorageError(error);
    const since = current.kind === 'failed' ? current.since : now();
    setState({ kind: 'failed', since, problem, detail: message });
    schedule(retryAfter);
    retryAfter = Math.min(RETRY_MS.longest, retryAfter * 2);
    return error;
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    const next = running.then(writeBatch);
    running = next.catch(() => undefined);
    return next;
  }

  /** The page may not come back: what is not written yet is put down at once. */
  function handleHide(): void {
    if (waiting.length === 0) return;
    journal?.keep(waiting);
    void flush().catch(() => undefined);
  }

  function handleVisibility(): void {
    if (document.visibilityState === 'hidden') handleHide();
  }

  function askBeforeClosing(event: BeforeUnloadEvent): void {
    const isKept = waiting.length === 0 || (journal?.keep(waiting) ?? false);
    void flush().catch(() => undefined);
    if (!isKept || current.kind === 'failed') event.preventDefault();
  }

  const unwatch = store.watch((event) => {
    if (event.cause === 'remote') return;
    lastNumber += 1;
    waiting.push({ number: lastNumber, event });
    if (current.kind === 'saved') setState({ kind: 'saving', since: now() });
    // Not put off by the next change: the first one of a burst sets the time. A failed write has its own time.
    if (waiting.length === 1 && !isWriting) schedule(IDLE_MS);
  });
  if (leftBehind !== null) noteFailure(leftBehind.error);
  document.addEventListener('visibilitychange', handleVisibility);
  window.addEventListener('pagehide', handleHide);
  window.addEventListener('beforeunload', askBeforeClosing);

  return {
    state: () => current,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    isBusy: () => waiting.length > 0,
    waitingEdits: () => waiting.flatMap(({ event }) => event.change.edits),
    flush,
    discard: () => {
      clearTimeout(timer);
      waiting = [];
      retryAfter = RETRY_MS.first;
      leftBehind = null;
      journal?.clearAll();
      setState(savedState());
    },
    fail: noteFailure,
    stop: () => {
      unwatch();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', handleVisibility);
      window.removeEventListener('pagehide', handleHide);
      window.removeEventListener('beforeunload', askBeforeClosing);
    },
  };
}
