import type { Edit } from '../domain/change';
import { neededReferences } from '../domain/references';
import type { RedthreadDatabase } from './database';
import { clearDraftsAtOnce } from './drafts';
import { readGeneration } from './read-rows';
import { describeStorageError, type StorageError } from './storage-error';
import { memoryOfRows, type RowOfTable, type TabMemory } from './tab-memory';
import { type WaitingChange, type WrittenChange, writeChanges } from './write-change';

/** A waiting change with the rows that it alters, so that one which another tab deletes can be brought back. */
type JournalEntry = WaitingChange & { readonly rows?: readonly RowOfTable[] };

/** Tables whose rows may hold a whole text: too much to put down at once. */
const LARGE_TABLES: readonly string[] = ['versions'];

function rowsFor(edits: readonly Edit[], memory: TabMemory): RowOfTable[] {
  return edits.flatMap((edit) => {
    const row = memory.find(edit.table, edit.id);
    if (row === undefined || LARGE_TABLES.includes(edit.table)) return [];
    const needed = neededReferences(edit.table, row).flatMap(({ table, id }): RowOfTable[] => {
      const other = LARGE_TABLES.includes(table) ? undefined : memory.find(table, id);
      return other === undefined ? [] : [{ table, row: other }];
    });
    return [{ table: edit.table, row }, ...needed];
  });
}

/**
 * Keeps what a tab has not written yet while its page goes away: a transaction that is under way then is lost, while
 * `localStorage` is written at once. The next start writes what is in it and nothing twice.
 */
export interface UnsavedJournal {
  /** False when there is too much for it or the browser refuses. */
  keep(waiting: readonly WaitingChange[]): boolean;
  clear(): void;
  /** Removes the journals of all tabs and what they left of drafts, also of those that are gone. */
  clearAll(): void;
}

function prefixOf(databaseName: string): string {
  return `${databaseName}-unsaved-`;
}

/** The journal of one tab. */
export function createUnsavedJournal(databaseName: string, tabId: string, memory: TabMemory): UnsavedJournal {
  const key = prefixOf(databaseName) + tabId;
  let isKept = false;
  return {
    keep: (waiting) => {
      try {
        const plain = waiting.map(
          ({ number, event: { change, step, droppedStepIds } }): JournalEntry => ({
            number,
            event: { change, step, droppedStepIds },
            rows: rowsFor(change.edits, memory),
          }),
        );
        localStorage.setItem(key, JSON.stringify(plain));
        isKept = true;
      } catch {
        return false;
      }
      return true;
    },
    clear: () => {
      if (isKept) localStorage.removeItem(key);
      isKept = false;
    },
    clearAll: () => {
      try {
        for (const name of Object.keys(localStorage))
          if (name.startsWith(prefixOf(databaseName))) localStorage.removeItem(name);
        clearDraftsAtOnce(databaseName);
      } catch {
        // A browser that refuses it has none.
      }
      isKept = false;
    },
  };
}

/** What was found of tabs that went away, and why the rest could not be written. */
export interface WrittenJournals {
  readonly written: readonly WrittenChange[];
  /** Of the last journal that has to wait for a better time; `null` when none has. */
  readonly error: StorageError | null;
}

/**
 * Writes what tabs had not written when they went away; the journal of `ownTabId` is left alone. Fields that were written
 * since stay. A journal that can't be written now, because the disk is full, stays for the next time.
 */
export async function writeJournals(
  database: RedthreadDatabase,
  ownTabId: string | null = null,
): Promise<WrittenJournals> {
  const prefix = prefixOf(database.name);
  const generation = await readGeneration(database);
  const written: WrittenChange[] = [];
  let error: StorageError | null = null;
  for (const key of keysOfJournals(prefix)) {
    const tabId = key.slice(prefix.length);
    const waiting = tabId === ownTabId ? null : readJournal(key);
    if (waiting === null) continue;
    try {
      const memory = memoryOfRows(waiting.flatMap(({ rows }) => rows ?? []));
      const writer = { tabId, generation, memory, isLate: true };
      written.push(...(await writeChanges(database, waiting, writer)));
      localStorage.removeItem(key);
    } catch (cause) {
      error = describeStorageError(cause);
    }
  }
  return { written, error };
}

/** `null` for one that is gone or that nothing can be read from. */
function readJournal(key: string): readonly JournalEntry[] | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as readonly JournalEntry[] | null;
  } catch {
    return null;
  }
}

function keysOfJournals(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
