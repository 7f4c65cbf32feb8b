import { foldWords } from '../../domain/fold-text';
import type { UsageCount } from '../../store/library-reader';

/** A source or an entity as a line of its list. */
export interface DeskRow {
  readonly id: string;
  readonly name: string;
  /** What stands below the name. */
  readonly about: string;
  /** All by which it is found besides name and line below: other names, tags, notes. */
  readonly otherWords: readonly string[];
  /** `null` until somebody has said it. */
  readonly type: string | null;
  /** Of sources: `null` until judged. `undefined` for entities. */
  readonly rank: string | null | undefined;
  readonly usage: UsageCount | undefined;
  /** Titles of the sources it rests on directly; always empty for entities. */
  readonly restsOn: readonly string[];
  /** Ids of records that may be the same thing. */
  readonly twinIds: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Which lines are listed. `type` and `find` narrow down further. */
export const DESK_FILTERS = ['all', 'primary', 'not-ranked', 'unused', 'twice'] as const;
export type DeskFilter = (typeof DESK_FILTERS)[number];

/** The orders of the lists of sources and entities. */
export const DESK_ORDERS = ['name', 'used', 'changed', 'added'] as const;
export type DeskOrder = (typeof DESK_ORDERS)[number];

/** What a person has chosen to see. */
export interface DeskView {
  readonly find: string;
  readonly filter: DeskFilter;
  /** `null` for every type. */
  readonly type: string | null;
  readonly order: DeskOrder;
}

function isUnused({ usage }: DeskRow): boolean {
  return usage === undefined || usage.claims + usage.mentions === 0;
}

/** Whether a line passes a filter. */
export function passesDeskFilter(row: DeskRow, filter: DeskFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'primary':
      return row.rank === 'primary';
    case 'not-ranked':
      return row.rank === null;
    case 'unused':
      return isUnused(row);
    case 'twice':
      return row.twinIds.length > 0;
  }
}

function fitsWords(row: DeskRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = ` ${foldWords([row.name, row.about, ...row.otherWords].join(' '))}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** The lines a person has chosen to see, in the order chosen; equal ones by name, then by id. */
export function listDesk(rows: readonly DeskRow[], view: DeskView, locale: string): readonly DeskRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const words = foldWords(view.find)
    .split(' ')
    .filter((word) => word !== '');
  const uses = ({ usage }: DeskRow) => (usage?.claims ?? 0) * 1000 + (usage?.mentions ?? 0);
  const compare: Record<DeskOrder, (a: DeskRow, b: DeskRow) => number> = {
    name: () => 0,
    used: (a, b) => uses(b) - uses(a),
    changed: (a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0),
    added: (a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0),
  };
  return rows
    .filter(
      (row) =>
        passesDeskFilter(row, view.filter) &&
        (view.type === null || row.type === view.type) &&
        fitsWords(row, words),
    )
    .sort((a, b) => compare[view.order](a, b) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
