import { applyEdit, type Change, createEdit, type Edit, removeEdit, updateEdit } from '../domain/change';
import { isSameValue, keepUnchanged } from '../domain/patch';
import type { RecordBase } from '../domain/record';
import type { TableName } from '../domain/record-types';
import { neededReferences } from '../domain/references';
import type { Stores } from './database';
import { isRemovalStale } from './stale-removal';
import type { TabMemory } from './tab-memory';

/**
 * What was done when a change met one that another tab had written without either having seen the other: a record that was
 * deleted there was brought back, a removal was passed over because the record was worked on there, or the change could
 * not be kept because what it belongs to is gone.
 */
export type Conflict = 'brought-back' | 'not-removed' | 'lost';

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
}

/**
 * Lays a change over the rows as another tab may have left them. Fields that another tab has written stay; work wins over a
 * deletion that did not know of it, whichever is written first: the record stays, whole and with what hangs on it.
 */
export async function fitChange(database: Stores, change: Change, memory: TabMemory): Promise<FittedChange> {
  if (change.act.kind === 'do' && (await isRemovalStale(database, change, memory)))
    return { writes: [], stepEdits: null, conflict: 'not-removed' };
  const fitting = new Fitting(database, change, memory);
  for (const edit of change.edits) await fitting.take(edit);
  return fitting.result();
}

class Fitting {
  private readonly writes: RowWrite[] = [];
  private readonly stepEdits: Edit[] = [];
  /** Keys of records that are in the database already or once this change is written. */
  private readonly there: Set<string>;
  private conflict: Conflict | null = null;
  private readonly database: Stores;
  private readonly change: Change;
  private readonly memory: TabMemory;

  constructor(database: Stores, change: Change, memory: TabMemory) {
    this.database = database;
    this.change = change;
    this.memory = memory;
    const made = change.edits.filter((edit) => edit.before === null);
    this.there = new Set(made.map((edit) => `${edit.table}/${edit.id}`));
  }

  result(): FittedChange {
    return { writes: this.writes, stepEdits: this.stepEdits, conflict: this.conflict };
  }

  async take(edit: Edit): Promise<void> {
    const stored = await this.database.rows(edit.table).get(edit.id);
    if (stored === undefined) await this.takeWithoutRow(edit);
    else this.takeOverRow(edit, stored as RecordBase);
  }

  private async takeWithoutRow(edit: Edit): Promise<void> {
    this.stepEdits.push(edit);
    if (edit.after === null) return;
    if (edit.before === null) {
      await this.make(edit.table, edit.after as unknown as RecordBase);
    } else if (this.change.act.kind === 'do') {
      const row = this.memory.find(edit.table, edit.id);
      if (row === undefined) this.conflict = 'lost';
      else await this.bringBack(edit.table, row);
    }
  }

  private takeOverRow(edit: Edit, stored: RecordBase): void {
    const isNew = this.change.act.kind === 'do';
    let fitted: Edit | null;
    if (edit.after === null)
      fitted = isSameValue(stored, edit.before) ? edit : removeEdit(edit.table, stored);
    else if (edit.before === null) fitted = isNew ? edit : null;
    else {
      const kept = keepUnchanged(stored, edit.before, edit.after);
      const isAsKnown = isSameValue(kept, edit.after);
      const after = isNew ? edit.after : kept;
      const row = applyEdit(stored, { ...edit, after });
      fitted = isAsKnown || row === undefined ? edit : updateEdit(edit.table, stored, row as RecordBase);
    }
    this.stepEdits.push(isNew && fitted !== null ? fitted : edit);
    if (fitted === null) return;
    this.writes.push({ edit: fitted, stored, row: applyEdit(stored, fitted) as RecordBase | undefined });
  }

  private async bringBack(table: TableName, row: RecordBase): Promise<void> {
    this.conflict = 'brought-back';
    this.there.add(`${table}/${row.id}`);
    await this.make(table, row);
    for (const hanging of this.memory.hangingOn(table, row.id)) {
      const isThere = await this.isThere(hanging.table, hanging.row.id);
      if (!isThere) await this.bringBack(hanging.table, hanging.row);
    }
  }

  /** Puts a record in, after those that it can't do without where another tab has deleted one. */
  private async make(table: TableName, row: RecordBase): Promise<void> {
    for (const needed of neededReferences(table, row)) {
      if (await this.isThere(needed.table, needed.id)) continue;
      const kept = this.memory.find(needed.table, needed.id);
      if (kept !== undefined) await this.bringBack(needed.table, kept);
    }
    this.writes.push({ edit: createEdit(table, row), stored: undefined, row });
  }

  private async isThere(table: TableName, id: string): Promise<boolean> {
    const key = `${table}/${id}`;
    if (this.there.has(key)) return true;
    const isStored = (await this.database.rows(table).where('id').equals(id).count()) > 0;
    if (isStored) this.there.add(key);
    return isStored;
  }
}
