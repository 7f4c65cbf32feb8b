import type { ArticleVersion } from '../domain/article-version';
import type { RedthreadDatabase } from './database';
import { describeSearchRow } from './search-rows';

/** Keeps the words of whole texts findable, off the path of the write that brings a text. */
export interface TextIndexer {
  /** Puts the texts in that are not there yet. Calls while one is at work are one more round after it. */
  run(): void;
  stop(): void;
}

/** Makes the indexer of a database; it takes one text at a time, so that writes get in between. */
export function createTextIndexer(database: RedthreadDatabase): TextIndexer {
  let isRunning = false;
  let isAskedAgain = false;
  let isStopped = false;

  async function indexMissing(): Promise<void> {
    const [ids, indexed] = await Promise.all([
      database.rows('versions').toCollection().primaryKeys(),
      database.searchRows.where('[table+id]').between(['versions', ''], ['versions', '\uffff']).primaryKeys(),
    ]);
    const known = new Set(indexed.map(([, id]) => id));
    for (const id of ids) {
      if (isStopped) return;
      if (known.has(id)) continue;
      const version = (await database.rows('versions').get(id)) as ArticleVersion | undefined;
      if (version !== undefined) await database.searchRows.put(describeSearchRow('versions', version));
    }
  }

  async function work(): Promise<void> {
    isRunning = true;
    try {
      do {
        isAskedAgain = false;
        await indexMissing();
      } while (isAskedAgain && !isStopped);
    } catch {
      // A full or closed database: the next start or text tries again.
    } finally {
      isRunning = false;
    }
  }

  return {
    run: () => {
      if (isRunning) isAskedAgain = true;
      else if (!isStopped) void work();
    },
    stop: () => {
      isStopped = true;
    },
  };
}
