import { type CslItem, cslItemSchema } from './csl-item';
import { type Entity, entityType } from './entity';
import { isSameValue } from './patch';
import { type Source, sourceType } from './source';

/** Whose value stands in the merged record. */
export type MergeSide = 'kept' | 'gone';

/** A field that two records compare in: one value of either, of which the merged record has one. */
export interface MergeField {
  /** Name in the record; variables of a citation as `csl.title`. */
  readonly name: string;
  readonly kept: unknown;
  readonly gone: unknown;
  /** `differs` waits for a person to choose; else there is nothing to choose. */
  readonly agreement: 'same' | 'only-kept' | 'only-gone' | 'differs';
}

/** A person's choices, by the name of the field. */
export type MergeChoices = Readonly<Record<string, MergeSide>>;

/** Writes a value that was not chosen as a line of the note. */
export type RestWriter = (field: string, value: unknown) => string;

type Fields = Readonly<Record<string, unknown>>;

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function compareFields(kept: Fields, gone: Fields): readonly MergeField[] {
  const names = [...new Set([...Object.keys(kept), ...Object.keys(gone)])];
  return names.flatMap((name): MergeField[] => {
    const pair = { name, kept: kept[name], gone: gone[name] };
    if (isEmpty(pair.kept) && isEmpty(pair.gone)) return [];
    if (isEmpty(pair.gone)) return [{ ...pair, agreement: 'only-kept' }];
    if (isEmpty(pair.kept)) return [{ ...pair, agreement: 'only-gone' }];
    return [{ ...pair, agreement: isSameValue(pair.kept, pair.gone) ? 'same' : 'differs' }];
  });
}

/** The fields that differ and of which none has been chosen yet. */
export function openFields(fields: readonly MergeField[], choices: MergeChoices): readonly MergeField[] {
  return fields.filter(({ name, agreement }) => agreement === 'differs' && choices[name] === undefined);
}

/** The side whose value of a field stands; an open field counts as the kept record's. */
function sideOf({ name, agreement }: MergeField, choices: MergeChoices): MergeSide {
  if (agreement === 'only-gone') return 'gone';
  return agreement === 'differs' ? (choices[name] ?? 'kept') : 'kept';
}

function chosen(fields: readonly MergeField[], choices: MergeChoices): Fields {
  return Object.fromEntries(fields.map((field) => [field.name, field[sideOf(field, choices)]]));
}

/** The values that were there and stand in the merged record no more. */
function restOf(fields: readonly MergeField[], choices: MergeChoices): readonly [string, unknown][] {
  return fields
    .filter(({ agreement }) => agreement === 'differs')
    .map((field) => [field.name, sideOf(field, choices) === 'kept' ? field.gone : field.kept]);
}

function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

function joinNotes(...notes: readonly string[]): string {
  return union(notes.filter((note) => note.trim() !== '')).join('\n\n');
}

function otherNames(name: string, ...names: readonly (readonly string[])[]): readonly string[] {
  return union(...names).filter((other) => other !== name && other.trim() !== '');
}

/** What two entities compare in. */
export function compareEntities(kept: Entity, gone: Entity): readonly MergeField[] {
  const fieldsOf = ({ name, entityType, description, wikidata }: Entity): Fields => ({
    name,
    entityType,
    description,
    wikidata,
  });
  return compareFields(fieldsOf(kept), fieldsOf(gone));
}

/**
 * Two entities as one, with the id of the first. Names not chosen become other names, a Wikidata item not chosen a link, all
 * else not chosen a line of the note: nothing that stood in either is lost.
 */
export function mergeEntities(
  kept: Entity,
  gone: Entity,
  choices: MergeChoices,
  writeRest: RestWriter,
): Entity {
  const fields = compareEntities(kept, gone);
  const rest = restOf(fields, choices);
  const values = chosen(fields, choices) as Partial<Entity>;
  const name = values.name ?? kept.name;
  const items = rest.filter(([field]) => field === 'wikidata').map(([, item]) => wikidataLink(String(item)));
  const lines = rest
    .filter(([field]) => field !== 'name' && field !== 'wikidata')
    .map(([field, value]) => writeRest(field, value));
  return {
    ...kept,
    ...values,
    aliases: otherNames(name, kept.aliases, [kept.name, gone.name], gone.aliases),
    sameAs: union(kept.sameAs, gone.sameAs, items),
    tags: union(kept.tags, gone.tags),
    note: joinNotes(kept.note, gone.note, lines.join('\n')),
  };
}

/** The page of a Wikidata item. */
export function wikidataLink(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}

function sourceFields({ sourceType, rank, archiveUrl, csl }: Source): Fields {
  const { title, ...variables } = csl;
  return {
    'csl.title': title,
    sourceType,
    rank,
    ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`csl.${name}`, value])),
    archiveUrl,
  };
}

/** What two sources compare in. */
export function compareSources(kept: Source, gone: Source): readonly MergeField[] {
  return compareFields(sourceFields(kept), sourceFields(gone));
}

/**
 * Two sources as one, with the id of the first. A title not chosen becomes another name, all else not chosen a line of the
 * note: nothing that stood in either is lost.
 */
export function mergeSources(
  kept: Source,
  gone: Source,
  choices: MergeChoices,
  writeRest: RestWriter,
): Source {
  const fields = compareSources(kept, gone);
  const values = chosen(fields, choices);
  const variables = Object.entries(values)
    .filter(([name]) => name.startsWith('csl.'))
    .map(([name, value]) => [name.slice('csl.'.length), value]);
  const csl: CslItem = { ...kept.csl, ...Object.fromEntries(variables) };
  const lines = restOf(fields, choices)
    .filter(([field]) => field !== 'csl.title')
    .map(([field, value]) => writeRest(field, value));
  return {
    ...kept,
    sourceType: (values.sourceType as Source['sourceType'] | undefined) ?? kept.sourceType,
    rank: (values.rank as Source['rank'] | undefined) ?? null,
    archiveUrl: (values.archiveUrl as string | undefined) ?? null,
    csl: cslItemSchema.parse(csl),
    aliases: otherNames(csl.title, kept.aliases, [kept.csl.title, gone.csl.title], gone.aliases),
    basedOn: union(kept.basedOn, gone.basedOn).filter((id) => id !== kept.id && id !== gone.id),
    tags: union(kept.tags, gone.tags),
    note: joinNotes(kept.note, gone.note, lines.join('\n')),
  };
}

/**
 * The fields of a merged record, by their names, that hold more than a record may: two notes that are too long together. What
 * has such fields can't be stored.
 */
export function overfullFields(table: 'sources' | 'entities', merged: Source | Entity): readonly string[] {
  const { error } = (table === 'sources' ? sourceType : entityType).schema.safeParse(merged);
  return [...new Set((error?.issues ?? []).map(({ path: [name] }) => String(name)))];
}
