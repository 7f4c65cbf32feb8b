import { applyEdit } from '../domain/change';
import { ARTICLE_TABLES, LIBRARY_TABLES, TABLE_NAMES, type TableName } from '../domain/record-types';
import { rowsReferringTo } from '../domain/repoint-references';
import { type AnyRow, rowsByTable } from '../domain/rows-by-table';
import { createSettings } from '../domain/settings';
import { createRecordStore } from './record-store';
import { createSession } from './session';
import type { Workspace } from './workspace';

/** Every row ever written and not removed, by its table and id. */
type Written = ReadonlyMap<TableName, Map<string, AnyRow>>;

/** A workspace whose storage is a map: for tests of what is written, not of where. */
export function createMemoryWorkspace(): Workspace & { readonly written: Written } {
  let ids = 0;
  let time = Date.parse('2026-10-12T10:00:00.000Z');
  const clock = {
    now: () => {
      time += 10_000;
      return time;
    },
    newId: () => `id-${++ids}`,
  };
  const author = () => 'me';
  const store = createRecordStore(clock, author);
  const written: Written = new Map(TABLE_NAMES.map((name) => [name, new Map()]));
  const rowsIn = (table: TableName): AnyRow[] => [...(written.get(table)?.values() ?? [])];
  const settings = createSettings('me', new Date(time).toISOString());
  store.load({ settings: [settings] });
  written.get('settings')?.set(settings.id, settings);
  store.watch(({ change }) => {
    for (const edit of change.edits) {
      const table = written.get(edit.table);
      // What an edit makes of a row is a row.
      const row = applyEdit(table?.get(edit.id), edit) as AnyRow | undefined;
      if (row === undefined) table?.delete(edit.id);
      else table?.set(edit.id, row);
    }
  });
  const readArticle = async (articleId: string) =>
    rowsByTable(
      ARTICLE_TABLES.map((name) => [name, rowsIn(name).filter((row) => row.articleId === articleId)]),
    );
  const reader: Pick<
    Workspace['reader'],
    'openArticle' | 'readArticle' | 'readEverything' | 'readReferences'
  > = {
    openArticle: async (articleId) => {
      store.load(await readArticle(articleId), { articleId });
      return true;
    },
    readArticle,
    readEverything: async () => rowsByTable(TABLE_NAMES.map((name) => [name, rowsIn(name)])),
    readReferences: async (table, id) =>
      rowsReferringTo({ table, id }, (name) => (LIBRARY_TABLES.includes(name) ? [] : rowsIn(name))),
  };
  const workspace = { store, session: createSession(), clock, author, reader, written };
  // Actions read in no other way and never ask what keeps the records.
  return workspace as unknown as Workspace & { readonly written: Written };
}
