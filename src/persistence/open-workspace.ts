import { v7 } from 'uuid';
import { type Change, LIBRARY_SCOPE } from '../domain/change';
import { SETTINGS_ID } from '../domain/settings';
import type { Clock } from '../store/clock';
import { findSettings } from '../store/find-settings';
import { createRecordStore, type RecordStore } from '../store/record-store';
import { createSession } from '../store/session';
import type { OpenTabChannel } from '../store/tab-channel';
import type { Workspace } from '../store/workspace';
import { askToPersistOnce } from './ask-once';
import { createLibraryReader } from './create-library-reader';
import { createStorageKeeper } from './create-storage-keeper';
import { DATABASE_NAME, type RedthreadDatabase } from './database';
import { createFirstRecords } from './first-records';
import type { Conflict } from './fit-change';
import { followTabs, type TabFollower } from './follow-tabs';
import { createTextIndexer } from './index-texts';
import type { MemoryPlace } from './memory-place';
import { openDatabase } from './open-database';
import { readGeneration, readHistory, readLibraryRows, readSeq } from './read-rows';
import { StorageError } from './storage-error';
import { memoryOfTab } from './tab-memory';
import { createUnsavedJournal, writeJournals } from './unsaved-journal';
import { startWriteBehind, type WriteBehind } from './write-behind';
import type { WrittenChange } from './write-change';

/** What a workspace is made with. */
export interface OpenOptions {
  readonly openTabChannel: OpenTabChannel;
  readonly databaseName?: string;
  readonly clock?: Clock;
  /** Where the database lives, in place of the browser's own; what is in memory alone is never called saved. */
  readonly place?: MemoryPlace;
  /** Told the scope of every change that another tab has made. */
  readonly onForeignChange?: (scope: string) => void;
  /** Told the changes of this tab, or of one that is gone, that met another tab's, and what was done. */
  readonly onConflict?: (conflict: Conflict, change: Change) => void;
}

const SYSTEM_CLOCK: Clock = { now: () => Date.now(), newId: () => v7() };

/** A workspace on the database of this device, and how to let go of it. */
export interface OpenWorkspace extends Workspace {
  close(): Promise<void>;
}

/** Opens the database and makes the workspace on it. Rejects with a StorageError when it can't be opened. */
export async function openWorkspace(options: OpenOptions): Promise<OpenWorkspace> {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const { place } = options;
  const database = await openDatabase(
    options.databaseName ?? DATABASE_NAME,
    place === undefined ? {} : { place },
  );
  const { onConflict = () => undefined } = options;
  const tellConflicts = (written: readonly WrittenChange[]) => {
    for (const { conflict, change } of written) if (conflict !== null) onConflict(conflict, change);
  };
  const journals = place === undefined ? await writeJournals(database) : { written: [], error: null };
  tellConflicts(journals.written);
  const author = () => findSettings(store.state.getState())?.annotatorId ?? 'unknown';
  const store: RecordStore = createRecordStore(clock, author);
  const loadedSeq = await readSeq(database);
  store.load(await readLibraryRows(database));
  store.loadHistory(LIBRARY_SCOPE, await readHistory(database, LIBRARY_SCOPE));
  await introduce(database, store, clock);

  const tabId = v7();
  const memory = memoryOfTab(() => store.state.getState().tables);
  const indexer = createTextIndexer(database);
  let follower: TabFollower | null = null;
  const writer: WriteBehind = startWriteBehind({
    database,
    store,
    tabId,
    generation: await readGeneration(database),
    memory,
    now: clock.now,
    journal: place === undefined ? createUnsavedJournal(database.name, tabId, memory) : null,
    leftBehind:
      journals.error === null ? null : { error: journals.error, write: () => writeJournals(database, tabId) },
    onWritten: (written, isInMemory) => {
      follower?.handleWritten(written, isInMemory);
      tellConflicts(written);
      if (written.some(({ change }) => change.edits.some((edit) => edit.table === 'versions'))) {
        indexer.run();
      }
    },
  });
  const handleLoss = () => {
    writer.fail(new StorageError('closed', 'The database was taken away'));
  };
  // Another tab with a newer app, or somebody who clears this browser's data.
  database.on('versionchange', handleLoss);
  database.on('close', handleLoss);
  follower = await followTabs(
    database,
    store,
    () => writer,
    options.openTabChannel,
    options.onForeignChange ?? (() => undefined),
    loadedSeq,
  );
  indexer.run();
  const keeper = createStorageKeeper({ database, store, writer, follower, indexer, clock });
  const stopAsking = place === undefined ? askToPersistOnce(store, keeper.askToPersist) : () => undefined;

  return {
    store,
    session: createSession(),
    reader: createLibraryReader(database, store, writer, follower, clock.now, place === undefined),
    keeper,
    clock,
    author,
    close: async () => {
      await writer.flush().catch(() => undefined);
      writer.stop();
      stopAsking();
      follower.stop();
      indexer.stop();
      database.close();
    },
  };
}

/** On the first start there is nobody yet: makes the annotator and the settings, without a step of undo. */
async function introduce(database: RedthreadDatabase, store: RecordStore, clock: Clock): Promise<void> {
  if (findSettings(store.state.getState()) !== undefined) return;
  const records = createFirstRecords(clock);
  const added = await database.transaction(
    'rw',
    database.rows('settings'),
    database.rows('annotators'),
    async () => {
      // Another tab that started at the same time may have been quicker.
      if ((await database.rows('settings').get(SETTINGS_ID)) !== undefined) return false;
      await database.rows('annotators').bulkPut(records.annotators);
      await database.rows('settings').bulkPut(records.settings);
      return true;
    },
  );
  store.load(added ? records : await readLibraryRows(database));
}
