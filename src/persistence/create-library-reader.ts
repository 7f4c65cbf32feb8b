import type { LibraryReader } from '../store/library-reader';
import type { RecordStore } from '../store/record-store';
import { type RedthreadDatabase, storesWithin } from './database';
import { createDrafts } from './drafts';
import { countUsage, findBacklinks, readReferences } from './find-references';
import type { TabFollower } from './follow-tabs';
import { noteOpening } from './progress';
import { readAllRows, readArticleRows, readHistory, readSeq } from './read-rows';
import { searchRecords } from './search';
import { withEdits } from './with-edits';
import type { WriteBehind } from './write-behind';

/**
 * Reads from the database; what this tab has just committed is written before, so that it is found. `isLasting` says whether the
 * database outlasts the page.
 */
export function createLibraryReader(
  database: RedthreadDatabase,
  store: RecordStore,
  writer: WriteBehind,
  follower: Pick<TabFollower, 'handleRead'>,
  now: () => number,
  isLasting: boolean,
): LibraryReader {
  const drafts = createDrafts(database, isLasting);
  /** Reading goes on with what is stored when writing fails. */
  const settle = () => writer.flush().catch(() => undefined);

  return {
    openArticle: async (articleId) => {
      await settle();
      if (!store.state.getState().tables.articles.has(articleId)) return false;
      const [rows, history, seq] = await database.transaction('r', database.tables, (transaction) => {
        const stores = storesWithin(transaction);
        return Promise.all([
          readArticleRows(stores, articleId),
          readHistory(stores, articleId),
          readSeq(stores),
        ]);
      });
      const waiting = writer.waitingEdits();
      store.load(withEdits(rows, waiting, articleId), { articleId });
      // What could not be saved has its steps in memory only.
      const isKnown = store.state.getState().histories.has(articleId);
      if (waiting.length === 0 || !isKnown) store.loadHistory(articleId, history);
      follower.handleRead(seq);
      // Only the order of the library hangs on it.
      void noteOpening(database, articleId, new Date(now()).toISOString()).catch(() => undefined);
      return true;
    },
    closeArticle: async (articleId) => {
      await settle();
      if (!writer.isBusy()) store.unload(articleId);
    },
    listProgress: async () => {
      await settle();
      return new Map((await database.progress.toArray()).map((row) => [row.articleId, row]));
    },
    search: async (query, limit) => {
      await settle();
      return searchRecords(database, query, limit);
    },
    backlinks: async (table, id) => {
      await settle();
      return findBacklinks(database, table, id);
    },
    usage: async (table) => {
      await settle();
      return countUsage(database, table);
    },
    findTextsByHash: async (sha256) => {
      await settle();
      // Only bringing in asks.
      const { findTextsByHash } = await import('./find-texts');
      return findTextsByHash(database, sha256);
    },
    findLikeTexts: async (text, signal) => {
      await settle();
      const { findLikeTexts } = await import('./find-texts');
      return findLikeTexts(database, text, signal);
    },
    readArticle: async (articleId) => {
      await settle();
      return withEdits(await readArticleRows(database, articleId), writer.waitingEdits(), articleId);
    },
    readEverything: async () => {
      await settle();
      return readAllRows(database);
    },
    readReferences: async (table, id) => {
      await settle();
      return readReferences(database, table, id);
    },
    readPosition: async (articleId) => (await database.positions.get(articleId)) ?? null,
    writePosition: (articleId, position) => {
      void database.positions.put({ ...position, articleId }).catch(() => undefined);
    },
    readDraft: drafts.read,
    writeDraft: drafts.write,
    writeDraftAtOnce: drafts.writeAtOnce,
    removeDraft: drafts.remove,
    claimDraft: drafts.claim,
  };
}
