import type { RedthreadDatabase } from './database';
import { readGeneration } from './read-rows';
import { type WaitingChange, writeChanges } from './write-change';

/**
 * Keeps what a tab has not written yet while its page goes away: a transaction that is under way then is lost, while
 * `localStorage` is written at once. The next start writes what is in it and nothing twice.
 */
export interface UnsavedJournal {
  /** False when there is too much for it or the browser refuses. */
  keep(waiting: readonly WaitingChange[]): boolean;
  clear(): void;
}

function prefixOf(databaseName: string): string {
  return `${databaseName}-unsaved-`;
}

/** The journal of one tab. */
export function createUnsavedJournal(databaseName: string, tabId: string): UnsavedJournal {
  const key = prefixOf(databaseName) + tabId;
  let isKept = false;
  return {
    keep: (waiting) => {
      try {
        const plain = waiting.map(({ number, event: { change, step, droppedStepIds } }) => ({
          number,
          event: { change, step, droppedStepIds },
        }));
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
  };
}

/** Writes what tabs had not written when they went away. What can't be written stays for the next start. */
export async function writeJournals(database: RedthreadDatabase): Promise<void> {
  const prefix = prefixOf(database.name);
  const generation = await readGeneration(database);
  for (const key of keysOfJournals(prefix)) {
    const text = localStorage.getItem(key);
    if (text === null) continue;
    try {
      const waiting = JSON.parse(text) as readonly WaitingChange[];
      await writeChanges(database, waiting, {
        tabId: key.slice(prefix.length),
        generation,
        findRow: () => undefined,
      });
      localStorage.removeItem(key);
    } catch {
      // A full disk, or a database that was made anew: the journal waits for a better start.
    }
  }
}

function keysOfJournals(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
