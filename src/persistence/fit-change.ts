import type { ArticleVersion } from '../domain/article-version';
import { applyEdit, type Change, createEdit, type Edit, removeEdit, updateEdit } from '../domain/change';
import { isSameValue, keepUnchanged, type Patch, patchPaths } from '../domain/patch';
import { isWorkedOut, type Placement } from '../domain/placement';
import type { RecordBase } from '../domain/record';
import type { TableName } from '../domain/record-types';
import { neededReferences } from '../domain/references';
import { recordKey } from '../domain/rows-by-table';
import type { Stores } from './database';
import { findGoingAlong, keyOf } from './hanging-rows';
import { isRemovalStale } from './stale-removal';
import { findStillUsed } from './still-used';
import type { TabMemory } from './tab-memory';

/**
 * What was done when a change met one that was written without either knowing of the other: a record that was deleted in
 * another tab was brought back; a removal was passed over because the record was worked on there; undo or redo left a
 * record in place because other work hangs on it by now; what a page had not written when it went away gave way to what
 * was written since; or the change could not be kept because what it belongs to is gone.
 */
export type Conflict = 'brought-back' | 'not-removed' | 'still-used' | 'overtaken' | 'lost';

/** An edit and the row before and after it; `undefined` stands for no row. */
export interface RowWrite {
  readonly edit: Edit;
  readonly stored: RecordBase | undefined;
  readonly row: RecordBase | undefined;
}

/** How a change takes effect on what stands in the database. */
export interface FittedChange {
  /** What is written; empty when the change is passed over. */
  readonly writes: readonly RowWrite[];
  /** The edits as its step of undo keeps them; `null` when there is no step, since the change is passed over. */
  readonly stepEdits: readonly Edit[] | null;
  readonly conflict: Conflict | null;
  /** It took effect in another way than it was made, of which nobody has to be told: what is in memory has to follow. */
  readonly isOtherwise: boolean;
}

/** Whose change is fitted, and when. */
export interface FitOptions {
  readonly memory: TabMemory;
  /** Made before what is stored now, by a page that went away: fields that were written since stay. */
  readonly isLate: boolean;
}

/**
 * Lays a change over the rows as another tab may have left them. Fields that another tab has written stay; work wins over a
 * deletion that did not know of it, whichever is written first: the record stays, whole and with what hangs on it.
 */
export async function fitChange(
  database: Stores,
  change: Change,
  options: FitOptions,
): Promise<FittedChange> {
  const isNew = change.act.kind === 'do';
  if (isNew && (await isRemovalStale(database, change, options.memory)))
    return { writes: [], stepEdits: null, conflict: 'not-removed', isOtherwise: false };
  const staying = isNew ? NONE : await findStillUsed(database, change);
  const fitting = new Fitting(database, change, options, staying);
  const stored = await readStored(database, change.edits);
  for (const [index, edit] of change.edits.entries()) await fitting.take(edit, stored[index]);
  await fitting.takeAlong();
  return fitting.result();
}

/** How many rows are asked for at a stretch: more would hold the page up. */
const ROWS_AT_A_TIME = 250;

/** The rows that edits are about, in their order. Asking for each by itself would take minutes for a large import. */
async function readStored(
  database: Stores,
  edits: readonly Edit[],
): Promise<readonly (RecordBase | undefined)[]> {
  const rows = new Map<Edit, RecordBase | undefined>();
  for (const table of new Set(edits.map((edit) => edit.table))) {
    const own = edits.filter((edit) => edit.table === table);
    for (let from = 0; from < own.length; from += ROWS_AT_A_TIME) {
      const some = own.slice(from, from + ROWS_AT_A_TIME);
      const found = await database.rows(table).bulkGet(some.map(({ id }) => id));
      some.forEach((edit, index) => {
        rows.set(edit, found[index] as RecordBase | undefined);
      });
    }
  }
  return edits.map((edit) => rows.get(edit));
}

const NONE: ReadonlySet<string> = new Set();

class Fitting {
  private readonly writes: RowWrite[] = [];
  private readonly stepEdits: Edit[] = [];
  /** Keys of records that are in the database already or once this change is written. */
  private readonly there: Set<string>;
  private conflict: Conflict | null = null;
  private isOtherwise = false;
  private readonly database: Stores;
  private readonly change: Change;
  private readonly memory: TabMemory;
  private readonly isLate: boolean;
  private readonly staying: ReadonlySet<string>;

  constructor(
    database: Stores,
    change: Change,
    { memory, isLate }: FitOptions,
    staying: ReadonlySet<string>,
  ) {
    this.database = database;
    this.change = change;
    this.memory = memory;
    this.isLate = isLate;
    this.staying = staying;
    const made = change.edits.filter((edit) => edit.before === null);
    this.there = new Set(made.map(keyOf));
  }

  result(): FittedChange {
    const { writes, stepEdits, conflict, isOtherwise } = this;
    return { writes, stepEdits, conflict, isOtherwise };
  }

  async take(edit: Edit, stored: RecordBase | undefined): Promise<void> {
    if (stored === undefined) await this.takeWithoutRow(edit);
    else this.takeOverRow(edit, stored);
  }

  private async takeWithoutRow(edit: Edit): Promise<void> {
    this.stepEdits.push(edit);
    if (edit.after === null) return;
    if (edit.before === null) {
      // What stands beside a `null` is a whole record, see {@link Edit}.
      await this.make(edit.table, edit.after as unknown as RecordBase);
    } else if (this.change.act.kind === 'do') {
      const row = this.memory.find(edit.table, edit.id);
      if (row === undefined) this.conflict = 'lost';
      else await this.bringBack(edit.table, row);
    }
  }

  /** Removes what goes along with what was removed. */
  async takeAlong(): Promise<void> {
    const removed = this.writes.flatMap(({ edit, row }) => (row === undefined ? [edit] : []));
    if (removed.length === 0) return;
    const gone = new Set(removed.map(keyOf));
    for (const row of await findGoingAlong(this.database, removed)) {
      if (gone.has(recordKey('placements', row.id))) continue;
      this.isOtherwise = true;
      this.writes.push({ edit: removeEdit('placements', row), stored: row, row: undefined });
    }
  }

  private takeOverRow(edit: Edit, stored: RecordBase): void {
    const fitted = this.fitOverRow(edit, stored);
    this.stepEdits.push(this.change.act.kind === 'do' && fitted !== null ? fitted : edit);
    if (fitted === null) return;
    this.writes.push({ edit: fitted, stored, row: applyEdit(stored, fitted) as RecordBase | undefined });
  }

  /** The edit as it takes effect on the row that is stored; `null` when it has none. */
  private fitOverRow(edit: Edit, stored: RecordBase): Edit | null {
    const isNew = this.change.act.kind === 'do';
    if (this.staying.has(keyOf(edit))) {
      this.conflict = 'still-used';
      return null;
    }
    if (edit.after === null) return isSameValue(stored, edit.before) ? edit : removeEdit(edit.table, stored);
    // What another tab has worked out, too, may be answered there already.
    if (edit.before === null) {
      if (edit.table === 'placements') this.isOtherwise = true;
      return isNew && edit.table !== 'placements' ? edit : null;
    }
    const kept = keepUnchanged(stored, edit.before, edit.after);
    if (this.isLate && losesFields(edit.after, kept)) this.conflict = 'overtaken';
    const after = isNew && !this.isLate ? edit.after : kept;
    const row = applyEdit(stored, { ...edit, after });
    const isAsKnown = isSameValue(kept, edit.after);
    return isAsKnown || row === undefined ? edit : updateEdit(edit.table, stored, row as RecordBase);
  }

  private async bringBack(table: TableName, row: RecordBase): Promise<void> {
    this.conflict = 'brought-back';
    this.there.add(recordKey(table, row.id));
    await this.make(table, row);
    for (const hanging of this.memory.hangingOn(table, row.id)) {
      const isThere = await this.isThere(hanging.table, hanging.row.id);
      if (!isThere) await this.bringBack(hanging.table, hanging.row);
    }
  }

  /**
   * Puts a record in, after those that it can't do without where another tab has deleted one. Where one is nowhere any more,
   * neither is this.
   */
  private async make(table: TableName, row: RecordBase): Promise<void> {
    for (const needed of neededReferences(table, row)) {
      if (await this.isThere(needed.table, needed.id)) continue;
      // What was only worked out brings nothing back that was deleted.
      if (table === 'placements' && isWorkedOut(row as Placement)) {
        this.isOtherwise = true;
        return;
      }
      const kept = this.memory.find(needed.table, needed.id);
      if (kept === undefined) {
        this.conflict = 'lost';
        return;
      }
      await this.bringBack(needed.table, kept);
    }
    const made = table === 'versions' ? await this.numbered(row as ArticleVersion) : row;
    if (made !== row) this.isOtherwise = true;
    this.writes.push({ edit: createEdit(table, made), stored: undefined, row: made });
  }

  /** The version with the next number where another tab has given away its own. */
  private async numbered(version: ArticleVersion): Promise<ArticleVersion> {
    const others = this.database.rows('versions').where('articleId').equals(version.articleId);
    if ((await others.count()) === 0) return version;
    const numbers = ((await others.toArray()) as readonly RecordBase[] as readonly ArticleVersion[]).map(
      ({ number }) => number,
    );
    return numbers.includes(version.number) ? { ...version, number: Math.max(...numbers) + 1 } : version;
  }

  private async isThere(table: TableName, id: string): Promise<boolean> {
    const key = recordKey(table, id);
    if (this.there.has(key)) return true;
    const isStored = (await this.database.rows(table).where('id').equals(id).count()) > 0;
    if (isStored) this.there.add(key);
    return isStored;
  }
}

/** Whether a patch was cut down by more than the time of the change. */
function losesFields(wanted: Patch, kept: Patch): boolean {
  const left = new Set(patchPaths(kept));
  return patchPaths(wanted).some((path) => path !== 'updatedAt' && !left.has(path));
}
