import type { Entity } from './entity';
import { foldText, foldWords } from './fold-text';
import type { Source } from './source';

/** A source or an entity, told apart by its table. */
export type NamedRecord =
  | { readonly table: 'sources'; readonly record: Source }
  | { readonly table: 'entities'; readonly record: Entity };

/** The tables of sources and entities. */
export interface NamedTables {
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** All records of one of the two tables. */
export function namedRecordsIn(tables: NamedTables, table: NamedRecord['table']): readonly NamedRecord[] {
  return table === 'sources'
    ? [...tables.sources.values()].map((record) => ({ table, record }))
    : [...tables.entities.values()].map((record) => ({ table, record }));
}

/** One record of one of the two tables; `null` when there is none with this id. */
export function namedRecordAt(
  tables: NamedTables,
  table: NamedRecord['table'],
  id: string,
): NamedRecord | null {
  if (table === 'sources') {
    const record = tables.sources.get(id);
    return record === undefined ? null : { table, record };
  }
  const record = tables.entities.get(id);
  return record === undefined ? null : { table, record };
}

/** The name a source or an entity is listed under. */
export function nameOfRecord(named: NamedRecord): string {
  return named.table === 'sources' ? named.record.csl.title : named.record.name;
}

/** A name as it is compared with what is typed: folded, with single spaces. */
function foldName(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}

/** How well a name fits what is typed: 0 exact, 1 begins so, 2 a word begins so, 3 has it within; `null` not at all. */
function rankName(name: string, query: string): number | null {
  const folded = foldName(name);
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  if (folded.includes(` ${query}`)) return 2;
  return folded.includes(query) ? 3 : null;
}

function rankRecord(named: NamedRecord, query: string): number | null {
  let best: number | null = null;
  for (const name of [nameOfRecord(named), ...named.record.aliases]) {
    const rank = rankName(name, query);
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

/**
 * Sources and entities whose name or alias fits what is typed, best first, among equals the one last changed first.
 * An empty query gives the ones last changed.
 */
export function findRecords(records: Iterable<NamedRecord>, query: string, limit: number): NamedRecord[] {
  const folded = foldName(query);
  const found: { readonly named: NamedRecord; readonly rank: number }[] = [];
  for (const named of records) {
    const rank = folded === '' ? 0 : rankRecord(named, folded);
    if (rank !== null) found.push({ named, rank });
  }
  found.sort((a, b) => a.rank - b.rank || (a.named.record.updatedAt < b.named.record.updatedAt ? 1 : -1));
  return found.slice(0, limit).map(({ named }) => named);
}

/** The record that has exactly this name, else the one that has it as an alias; case and accents don't count. */
export function recordNamed(records: Iterable<NamedRecord>, name: string): NamedRecord | null {
  const folded = foldName(name);
  let withAlias: NamedRecord | null = null;
  for (const named of records) {
    if (foldName(nameOfRecord(named)) === folded) return named;
    if (withAlias === null && named.record.aliases.some((alias) => foldName(alias) === folded))
      withAlias = named;
  }
  return withAlias;
}

/** Sources and entities that bear a name or an alias which occurs as whole words in a text, longest name first. */
export function recordsNamedIn(records: Iterable<NamedRecord>, text: string): NamedRecord[] {
  const folded = ` ${foldWords(text)} `;
  const found: { readonly named: NamedRecord; readonly length: number }[] = [];
  for (const named of records) {
    const lengths = [nameOfRecord(named), ...named.record.aliases]
      .map(foldWords)
      .filter((name) => name !== '' && folded.includes(` ${name} `))
      .map((name) => name.length);
    if (lengths.length > 0) found.push({ named, length: Math.max(...lengths) });
  }
  return found.sort((a, b) => b.length - a.length).map(({ named }) => named);
}
