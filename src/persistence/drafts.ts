import type { TextDraft } from '../store/text-draft';
import type { RedthreadDatabase } from './database';
import { describeStorageError } from './storage-error';

/** The edits in progress, one for each article at most. */
export interface Drafts {
  read(articleId: string): Promise<TextDraft | null>;
  write(articleId: string, draft: TextDraft): Promise<void>;
  /** Into `localStorage`, which is written at once while a transaction under way is lost with its page. */
  writeAtOnce(articleId: string, draft: TextDraft): void;
  remove(articleId: string): Promise<void>;
  claim(articleId: string): Promise<(() => void) | null>;
}

function prefixOf(databaseName: string): string {
  return `${databaseName}-draft-`;
}

/** Takes away what pages that went away have left of drafts. */
export function clearDraftsAtOnce(databaseName: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefixOf(databaseName))) localStorage.removeItem(key);
}

/** Drafts in a database, and where that outlasts the page, beside it for pages that go away. */
export function createDrafts(database: RedthreadDatabase, isLasting: boolean): Drafts {
  const keyOf = (articleId: string) => prefixOf(database.name) + articleId;

  function readLeft(articleId: string): TextDraft | null {
    try {
      return JSON.parse(localStorage.getItem(keyOf(articleId)) ?? 'null') as TextDraft | null;
    } catch {
      return null;
    }
  }

  function removeLeft(articleId: string): void {
    try {
      localStorage.removeItem(keyOf(articleId));
    } catch {
      // A browser that refuses it has none.
    }
  }

  return {
    read: async (articleId) => {
      const left = readLeft(articleId);
      const kept = (await database.drafts.get(articleId)) ?? null;
      if (left === null || (kept !== null && kept.at >= left.at)) return kept;
      return left;
    },
    write: async (articleId, draft) => {
      try {
        await database.drafts.put({ ...draft, articleId });
      } catch (error) {
        throw describeStorageError(error);
      }
      removeLeft(articleId);
    },
    writeAtOnce: (articleId, draft) => {
      if (!isLasting) return;
      try {
        localStorage.setItem(keyOf(articleId), JSON.stringify(draft));
      } catch {
        // Too much for it: then what was written last in the database is what is left.
      }
    },
    remove: async (articleId) => {
      removeLeft(articleId);
      await database.drafts.delete(articleId);
    },
    claim: (articleId) =>
      new Promise((resolve, reject) => {
        const hold = (lock: Lock | null) => {
          if (lock === null) {
            resolve(null);
            return undefined;
          }
          // Held until this promise ends; a tab that is closed lets go of it by itself.
          return new Promise<void>((release) => resolve(release));
        };
        navigator.locks.request(keyOf(articleId), { ifAvailable: true }, hold).catch(reject);
      }),
  };
}
