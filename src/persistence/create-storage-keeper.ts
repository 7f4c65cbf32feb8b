import type { RowsByTable } from '../domain/record-types';
import { editSettings } from '../store/actions/edit-settings';
import type { Clock } from '../store/clock';
import type { RecordStore } from '../store/record-store';
import type { RestorePreview, StorageHealth, StorageKeeper } from '../store/storage-keeper';
import { withRows } from '../store/tables';
import { previewRestore, readBackup, writeBackup } from './backup';
import type { RedthreadDatabase } from './database';
import { createFirstRecords } from './first-records';
import type { TabFollower } from './follow-tabs';
import type { TextIndexer } from './index-texts';
import { readAllRows, readSeq } from './read-rows';
import { replaceEverything } from './replace-everything';
import type { WriteBehind } from './write-behind';

/** A private window of Chromium and Firefox lends far less room than any disk has. */
const PRIVATE_QUOTA_BYTES = 600_000_000;

async function describeHealth(): Promise<StorageHealth> {
  const storage = navigator.storage as StorageManager | undefined;
  const [estimate, persisted] = await Promise.all([
    storage?.estimate?.().catch(() => null) ?? null,
    storage?.persisted?.().catch(() => false) ?? false,
  ]);
  const quota = estimate?.quota ?? null;
  return {
    used: estimate?.usage ?? null,
    quota,
    persisted,
    isPrivate: !persisted && quota !== null && quota > 0 && quota < PRIVATE_QUOTA_BYTES,
  };
}

/** What the keeper looks after. */
export interface KeeperOptions {
  readonly database: RedthreadDatabase;
  readonly store: RecordStore;
  readonly writer: WriteBehind;
  readonly follower: TabFollower;
  readonly indexer: TextIndexer;
  readonly clock: Clock;
}

/** Looks after the database: backup, restore, room. */
export function createStorageKeeper(options: KeeperOptions): StorageKeeper {
  const { database, store, writer, follower, indexer, clock } = options;

  /** What is stored, with what this tab has and could not write laid over it. */
  async function everything(): Promise<RowsByTable> {
    await writer.flush().catch(() => undefined);
    // Without what is stored, a file holds the work only if this tab has it: an empty one must not pass for a backup.
    const stored = await readAllRows(database).catch((error: unknown) => {
      if (!writer.isBusy()) throw error;
      return {} as RowsByTable;
    });
    if (!writer.isBusy()) return stored;
    const memory = store.state.getState().tables;
    const rows = Object.fromEntries(
      Object.entries(memory).map(([name, table]) => [name, [...table.values()]]),
    );
    const joined = withRows(withRows(memory, stored), rows as RowsByTable);
    return Object.fromEntries(
      Object.entries(joined).map(([name, table]) => [name, [...table.values()]]),
    ) as RowsByTable;
  }

  /** Resolves to what was here before, as a backup. */
  async function replaceOrTryAgain(records: RowsByTable, mode: 'merge' | 'replace'): Promise<Blob> {
    for (;;) {
      await writer.flush();
      const seq = await readSeq(database);
      // Ready before anything is replaced: without the way back nothing is.
      const before = await writeBackup(await readAllRows(database));
      // False when another tab has written since: the way back would not hold it.
      if (await replaceEverything(database, records, mode, seq)) return before;
    }
  }

  function noteBackup(): void {
    editSettings({ store }, { lastBackupAt: new Date(clock.now()).toISOString() });
  }

  return {
    saveState: writer.state,
    watchSaveState: writer.watch,
    flush: writer.flush,
    retry: writer.flush,
    health: describeHealth,
    askToPersist: async () => (await navigator.storage?.persist?.().catch(() => false)) ?? false,
    backup: async () => {
      const blob = await writeBackup(await everything());
      noteBackup();
      return blob;
    },
    previewRestore: async (file, mode): Promise<RestorePreview> =>
      previewRestore(await readBackup(file), await everything(), mode),
    restore: async (file, mode) => {
      const { records } = await readBackup(file);
      // A damaged file must not be taken for an empty library.
      if (!Object.values(records).some((rows) => rows.length > 0))
        throw new Error('The file holds no record');
      const before = await replaceOrTryAgain(records, mode);
      await follower.reset();
      indexer.run();
      return before;
    },
    eraseEverything: async () => {
      await writer.flush().catch(() => undefined);
      await replaceEverything(database, createFirstRecords(clock), 'replace');
      // What could not be written was erased with the rest; written now, it would come back.
      writer.discard();
      await follower.reset();
    },
  };
}
