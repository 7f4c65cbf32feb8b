import type { DexieOptions } from 'dexie';
import { v7 } from 'uuid';
import type { Edit } from '../domain/change';
import type { Patch } from '../domain/patch';
import { migrateRow, type RecordBase, type RecordType } from '../domain/record';
import { recordTypeOf, TABLE_NAMES, type TableName } from '../domain/record-types';
import { RedthreadDatabase, STORES_VERSION } from './database';
import { describeStorageError, StorageError } from './storage-error';

/** How long another tab with an older version may hold the database before this one says so, in ms. */
const BLOCKED_AFTER_MS = 4000;

type TypeOf = (name: TableName) => Pick<RecordType<RecordBase>, 'version' | 'migrations'>;

/** How a database is opened. */
export interface DatabaseOptions {
  /** Where the database lives, in place of the browser's own. */
  readonly place?: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;
  /** Versions and migrations of the record types. */
  readonly typeOf?: TypeOf;
}

/**
 * Opens the database and brings old rows up to the present shape of their records, all in one transaction.
 * Rejects with a {@link StorageError}; nothing has been changed then.
 */
export async function openDatabase(name: string, options: DatabaseOptions = {}): Promise<RedthreadDatabase> {
  const { place, typeOf = recordTypeOf } = options;
  if (place === undefined && typeof indexedDB === 'undefined') {
    throw new StorageError('unavailable', 'No IndexedDB here');
  }
  const database = new RedthreadDatabase(name, place);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      timer = setTimeout(
        () => reject(new StorageError('blocked', 'Another tab holds the database')),
        BLOCKED_AFTER_MS,
      );
    });
  });
  // A newer app in another tab, or a person clearing the data, may take the database: let go of it, and never make an
  // empty one in its place.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    return false;
  });
  try {
    if (place === undefined) await refuseNewerStores(name);
    await Promise.race([database.open(), blocked]);
    await migrateRecords(database, typeOf);
  } catch (error) {
    database.close();
    throw describeStorageError(error);
  } finally {
    clearTimeout(timer);
  }
  return database;
}

/** Looked up beforehand, since Dexie would put its own stores into a database of a later version. It counts in tens. */
async function refuseNewerStores(name: string): Promise<void> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  const stored = Math.floor((found?.version ?? 0) / 10);
  if (stored > STORES_VERSION) {
    throw new StorageError(
      'newer-schema',
      `The stores are of version ${stored}, this app knows ${STORES_VERSION}`,
    );
  }
}

/** Lifts the whole records that steps of undo would give back. */
async function migrateSteps(
  database: RedthreadDatabase,
  versionOf: (name: TableName) => number,
  typeOf: TypeOf,
): Promise<void> {
  const isOlder = ({ table }: Edit) => versionOf(table) < typeOf(table).version;
  const lift = ({ table }: Edit, row: Patch) =>
    // A whole record is a patch, see {@link Edit}, and so is what it is lifted to.
    migrateRow(typeOf(table), row as Record<string, unknown>, versionOf(table)) as Patch;
  await database.steps.toCollection().modify((step, ref) => {
    if (!step.change.edits.some(isOlder)) return;
    const edits = step.change.edits.map((edit) => {
      const { before, after } = edit;
      if (!isOlder(edit)) return edit;
      if (before === null && after !== null) return { ...edit, after: lift(edit, after) };
      return after === null && before !== null ? { ...edit, before: lift(edit, before) } : edit;
    });
    ref.value = { ...step, change: { ...step.change, edits } };
  });
}

async function migrateRecords(database: RedthreadDatabase, typeOf: TypeOf): Promise<void> {
  const current = Object.fromEntries(TABLE_NAMES.map((name) => [name, typeOf(name).version]));
  // A start that has nothing to change must not wait for the long write of another tab.
  const [known, generation] = await database.meta.bulkGet(['record-versions', 'generation']);
  if (
    generation !== undefined &&
    known?.key === 'record-versions' &&
    TABLE_NAMES.every((name) => known.value[name] === current[name])
  )
    return;
  await database.transaction('rw', database.tables, async () => {
    const meta = await database.meta.get('record-versions');
    const stored = meta?.key === 'record-versions' ? meta.value : current;
    for (const name of TABLE_NAMES) {
      const from = stored[name] ?? typeOf(name).version;
      const to = typeOf(name).version;
      if (from > to)
        throw new StorageError('newer-schema', `${name} is of version ${from}, this app knows ${to}`);
      if (from === to) continue;
      await database
        .rows(name)
        .toCollection()
        .modify((row, ref) => {
          // Of an older version it is any object; a migrated one is held to its schema by the fixture of that version.
          ref.value = migrateRow(
            typeOf(name),
            row as unknown as Record<string, unknown>,
            from,
          ) as unknown as RecordBase;
        });
    }
    await migrateSteps(database, (name) => stored[name] ?? current[name] ?? 1, typeOf);
    await database.meta.put({ key: 'record-versions', value: current });
    if ((await database.meta.get('generation')) === undefined) {
      await database.meta.put({ key: 'generation', value: v7() });
    }
  });
}
