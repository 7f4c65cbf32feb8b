import type { Change, Edit } from '../domain/change';
import type { Stores } from './database';
import { findHangingRows, HELD_TABLES, type HeldTable, keyOf } from './hanging-rows';

/**
 * Keys of the records that a step being undone or redone would remove, and that have to stay: what was made since, here or
 * in another tab, hangs on them and does not go with them. An article stays with all that is in it.
 */
export async function findStillUsed(database: Stores, change: Change): Promise<ReadonlySet<string>> {
  const removed = change.edits.filter((edit) => edit.after === null);
  const staying = new Set<string>();
  let known = -1;
  // What stays may need another record that would go, so until nothing more is found.
  while (known < staying.size) {
    known = staying.size;
    const going = removed.filter((edit) => !staying.has(keyOf(edit)));
    const covered = new Set(change.edits.map(keyOf).filter((key) => !staying.has(key)));
    for (const table of HELD_TABLES)
      for (const id of await findUsed(database, table, going, covered)) {
        staying.add(keyOf({ table, id }));
        if (table !== 'articles') continue;
        for (const edit of removed) if (edit.before?.articleId === id) staying.add(keyOf(edit));
      }
  }
  return staying;
}

async function findUsed(
  database: Stores,
  table: HeldTable,
  going: readonly Edit[],
  covered: ReadonlySet<string>,
): Promise<readonly string[]> {
  // What is in an article goes or stays with it.
  const articles = new Set(going.flatMap((edit) => (edit.table === 'articles' ? [edit.id] : [])));
  const ids = going
    .filter((edit) => edit.table === table && !articles.has(edit.before?.articleId as string))
    .map(({ id }) => id);
  const isUsed = async (some: readonly string[]) =>
    (await findHangingRows(database, table, some)).some((row) => !covered.has(keyOf(row)));
  // Asked for all at once first: mostly nothing is.
  if (!(await isUsed(ids))) return [];
  const used: string[] = [];
  for (const id of ids) if (await isUsed([id])) used.push(id);
  return used;
}
