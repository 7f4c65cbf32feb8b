import { v7 } from 'uuid';
import { applyEdit } from '../domain/change';
import type { RowsByTable } from '../domain/record-types';
import { recordTypes, TABLE_NAMES } from '../domain/record-types';
import { createSettings, SETTINGS_ID } from '../domain/settings';
import type { Clock } from '../store/clock';
import type { LibraryReader } from '../store/library-reader';
import { createRecordStore } from '../store/record-store';
import { createSession } from '../store/session';
import type { StorageKeeper } from '../store/storage-keeper';
import type { Workspace } from '../store/workspace';
import { DATABASE_NAME, RedthreadDatabase } from './database';

/** Opens the database and makes the workspace on it. */
export async function openWorkspace(databaseName = DATABASE_NAME): Promise<Workspace> {
  const database = new RedthreadDatabase(databaseName);
  await database.open();
  const clock: Clock = { now: () => Date.now(), newId: () => v7() };
  const author = () => store.state.getState().tables.settings.get(SETTINGS_ID)?.annotatorId ?? 'me';
  const store = createRecordStore(clock, author);
  const rows: Record<string, unknown[]> = {};
  for (const name of TABLE_NAMES) {
    if (recordTypes[name].residence === 'library') rows[name] = await database.rows(name).toArray();
  }
  store.load(rows as RowsByTable);
  if (!store.state.getState().tables.settings.has(SETTINGS_ID)) {
    store.load({ settings: [createSettings('me', new Date(clock.now()).toISOString())] });
  }
  store.watch(({ change, cause }) => {
    if (cause === 'remote') return;
    void database.transaction('rw', database.allTables, async () => {
      for (const edit of change.edits) {
        const table = database.rows(edit.table);
        const row = applyEdit(await table.get(edit.id), edit);
        if (row === undefined) await table.delete(edit.id);
        else await table.put(row);
      }
    });
  });

  async function readArticle(articleId: string): Promise<RowsByTable> {
    const result: Record<string, unknown[]> = {};
    for (const name of TABLE_NAMES) {
      if (recordTypes[name].residence === 'article') {
        result[name] = await database.rows(name).where('articleId').equals(articleId).toArray();
      }
    }
    return result as RowsByTable;
  }

  const reader: LibraryReader = {
    openArticle: async (articleId) => {
      if (!store.state.getState().tables.articles.has(articleId)) return false;
      store.load(await readArticle(articleId), { articleId });
      return true;
    },
    closeArticle: async (articleId) => store.unload(articleId),
    listProgress: async () => new Map(),
    search: async () => [],
    backlinks: async () => [],
    usage: async () => new Map(),
    findArticleByHash: async () => null,
    readArticle,
    readEverything: async () => ({}),
    readReferences: async () => ({}),
    readPosition: async () => null,
    writePosition: () => undefined,
  };
  const keeper: StorageKeeper = {
    saveState: () => ({ kind: 'saved', at: null }),
    watchSaveState: () => () => undefined,
    flush: async () => undefined,
    retry: async () => undefined,
    health: async () => ({ used: null, quota: null, persisted: false, isPrivate: false }),
    askToPersist: async () => false,
    backup: async () => new Blob([]),
    previewRestore: async () => ({ madeAt: null, counts: {}, problems: [] }),
    restore: async () => undefined,
    eraseEverything: async () => undefined,
  };
  return { store, session: createSession(), reader, keeper, clock, author };
}
