import { createEdit, type Edit, updateEdit } from '../../domain/change';
import { isNewerRecord } from '../../domain/newer-record';
import { type RowsByTable, TABLE_NAMES, type TableName } from '../../domain/record-types';
import { renameInRecord } from '../../domain/references';
import { type AnyRow, recordKey, rowsOf } from '../../domain/rows-by-table';

/**
 * What becomes of articles that are here already. `merge`: of each record the state changed later counts.
 * `keep-mine`: they stay as they are. `copies`: those of the file come in beside them.
 */
export type TakeInChoice = 'merge' | 'keep-mine' | 'copies';

/** A table whose records can be taken in: settings are each browser's own. */
export type TakenTable = Exclude<TableName, 'settings'>;

/** The tables whose records can be taken in, in the order of a file. */
export const TAKEN_TABLES = TABLE_NAMES.filter((name): name is TakenTable => name !== 'settings');

/** How many records of one table would be added, changed, or left as they are. */
export interface TakeInCount {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What taking records in would do. Nothing has happened yet. */
export interface TakeInPlan {
  readonly edits: readonly Edit[];
  readonly counts: Readonly<Partial<Record<TakenTable, TakeInCount>>>;
  /** Articles that are added or whose records change, by the ids they will have. */
  readonly articleIds: readonly string[];
  /** Articles of the file that are here already, and how many of them the file would change when merged. */
  readonly known: number;
  readonly knownAndNewer: number;
}

function articleOf(table: TableName, row: AnyRow): string | null {
  return table === 'articles' ? row.id : (row.articleId ?? null);
}

class Comparison {
  private readonly here = new Map<string, AnyRow>();
  readonly known = new Set<string>();

  constructor(incoming: RowsByTable, here: RowsByTable) {
    for (const table of TABLE_NAMES) {
      for (const row of rowsOf(here, table)) this.here.set(recordKey(table, row.id), row);
    }
    for (const { id } of rowsOf(incoming, 'articles')) {
      if (this.here.has(recordKey('articles', id))) this.known.add(id);
    }
  }

  mine(table: TableName, id: string): AnyRow | undefined {
    return this.here.get(recordKey(table, id));
  }

  /** Whether this record, or one with its id, says something newer than what is here. */
  isNews(table: TableName, row: AnyRow): boolean {
    const mine = this.mine(table, row.id);
    return mine === undefined || isNewerRecord(table, row, mine);
  }

  /** True when a record of another article, or another text, has this id here. */
  isClash(table: TableName, row: AnyRow): boolean {
    const mine = this.mine(table, row.id);
    return mine !== undefined && (mine.articleId !== row.articleId || mine.sha256 !== row.sha256);
  }
}

/** The new ids that records need so that they neither replace nor mix with others; by `table/id`. */
function chooseIds(
  incoming: RowsByTable,
  comparison: Comparison,
  choice: TakeInChoice,
  newId: () => string,
): ReadonlyMap<string, string> {
  const copied = new Set(choice === 'copies' ? comparison.known : []);
  // A version never changes: another text under the same id makes the whole article a copy.
  for (const version of rowsOf(incoming, 'versions')) {
    if (comparison.isClash('versions', version) && choice !== 'keep-mine')
      copied.add(version.articleId ?? '');
  }
  const ids = new Map<string, string>();
  for (const table of TABLE_NAMES) {
    for (const row of rowsOf(incoming, table)) {
      const articleId = articleOf(table, row);
      const isCopied = articleId !== null && copied.has(articleId);
      if (isCopied || comparison.isClash(table, row)) ids.set(recordKey(table, row.id), newId());
    }
  }
  return ids;
}

/** Compares records of a file with all that is here. Settings are never taken in. */
export function planTakeIn(
  incoming: RowsByTable,
  here: RowsByTable,
  choice: TakeInChoice,
  newId: () => string,
): TakeInPlan {
  const comparison = new Comparison(incoming, here);
  const ids = chooseIds(incoming, comparison, choice, newId);
  const rename = (table: TableName, id: string) => ids.get(recordKey(table, id)) ?? id;
  const edits: Edit[] = [];
  const counts: Partial<Record<TakenTable, TakeInCount>> = {};
  const touched = new Set<string>();
  const newer = new Set<string>();
  for (const table of TAKEN_TABLES) {
    const count = { added: 0, updated: 0, unchanged: 0 };
    for (const row of rowsOf(incoming, table)) {
      const articleId = articleOf(table, row);
      const isKnown = articleId !== null && comparison.known.has(articleId);
      const isNews = comparison.isNews(table, row);
      if (isKnown && isNews) newer.add(articleId);
      const renamed = renameInRecord(table, row, rename);
      const mine = comparison.mine(table, renamed.id);
      const isKept = choice === 'keep-mine' && (isKnown || mine !== undefined);
      if (isKept || (mine !== undefined && !isNews)) {
        count.unchanged += 1;
        continue;
      }
      const edit = mine === undefined ? createEdit(table, renamed) : updateEdit(table, mine, renamed);
      if (edit === null) {
        count.unchanged += 1;
        continue;
      }
      edits.push(edit);
      if (mine === undefined) count.added += 1;
      else count.updated += 1;
      const newArticleId = articleOf(table, renamed);
      if (newArticleId !== null) touched.add(newArticleId);
    }
    if (count.added + count.updated + count.unchanged > 0) counts[table] = count;
  }
  return {
    edits,
    counts,
    articleIds: [...touched],
    known: comparison.known.size,
    knownAndNewer: newer.size,
  };
}
