import { cutText } from '../domain/cut-text';
import { ENTITY_TYPES, type EntityType } from '../domain/entity';
import {
  findRecords,
  type NamedRecord,
  nameOfRecord,
  recordNamed,
  recordsNamedIn,
} from '../domain/find-records';
import { isRefusedLink, parseLink } from '../domain/link-title';
import { LONGEST_LINE } from '../domain/record';
import { SOURCE_TYPES, type SourceType } from '../domain/source';

/** What a picker offers: a record that is here, or one to be made. */
export type RecordOption =
  | { readonly way: 'known'; readonly named: NamedRecord }
  | { readonly way: 'link'; readonly url: string }
  | { readonly way: 'new-source'; readonly name: string; readonly type: SourceType }
  | { readonly way: 'new-entity'; readonly name: string; readonly type: EntityType };

interface Search {
  readonly records: readonly NamedRecord[];
  readonly tables: readonly NamedRecord['table'][];
  readonly query: string;
  /** What stood in the field at first: until it is changed, nobody has asked for anything else than `near`. */
  readonly initial: string;
  /** The words of the mention or claim: records named in them come first. */
  readonly near: string;
  /** Records of the other table: whoever is known as a source may be wanted as an entity, and the other way round. */
  readonly namesakes?: readonly NamedRecord[];
}

const MOST_KNOWN = 7;
const MOST_NAMESAKES = 3;

/** Letters that stand for the name of a body: ICE, BBC, U.N. */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.&-]{2,7}$/u;

/** Names in a text are people and bodies far more often than documents. */
const SOURCE_ORDER: readonly SourceType[] = [
  'organisation',
  'person',
  'anonymous',
  ...SOURCE_TYPES.filter((type) => !['organisation', 'person', 'anonymous'].includes(type)),
];

/**
 * What can be picked for what is typed: records named in the words first as long as nothing else was typed, then those whose
 * name or alias fits; then new ones of each type. An address gives the source at it and nothing else; one that must
 * not be kept gives nothing.
 */
export function recordOptions(search: Search): readonly RecordOption[] {
  const { records, tables, query, initial, near, namesakes = [] } = search;
  const name = cutText(query.trim(), LONGEST_LINE);
  const url = tables.includes('sources') ? parseLink(name) : null;
  if (url !== null) return [{ way: 'link', url }];
  if (isRefusedLink(name)) return [];
  const offered = name === '' || name === initial.trim() ? recordsNamedIn(records, near) : [];
  const known = [...new Set([...offered, ...findRecords(records, name, MOST_KNOWN)])]
    .slice(0, MOST_KNOWN)
    .map((named) => ({ way: 'known', named }) as const);
  if (name === '') return known;
  return [
    ...known,
    ...optionsOfNamesakes(findRecords(namesakes, name, MOST_NAMESAKES), records),
    ...(tables.includes('sources')
      ? SOURCE_ORDER.map((type) => ({ way: 'new-source', name, type }) as const)
      : []),
    ...(tables.includes('entities')
      ? entityOrder(name).map((type) => ({ way: 'new-entity', name, type }) as const)
      : []),
  ];
}

function entityOrder(name: string): readonly EntityType[] {
  if (!ACRONYM.test(name)) return ENTITY_TYPES;
  return ['organisation', ...ENTITY_TYPES.filter((type) => type !== 'organisation')];
}

/** People and bodies known in the other table under a name that nothing has in this one. */
function optionsOfNamesakes(
  namesakes: readonly NamedRecord[],
  records: readonly NamedRecord[],
): readonly RecordOption[] {
  return namesakes.flatMap((named): RecordOption[] => {
    const name = nameOfRecord(named);
    const type = named.table === 'sources' ? named.record.sourceType : named.record.entityType;
    if ((type !== 'person' && type !== 'organisation') || recordNamed(records, name) !== null) return [];
    return [{ way: named.table === 'sources' ? 'new-entity' : 'new-source', name, type }];
  });
}

/** The name an option is listed under: the record's, what was typed, or the address. */
export function nameOfOption(option: RecordOption): string {
  if (option.way === 'known') return nameOfRecord(option.named);
  return option.way === 'link' ? option.url : option.name;
}

/** Tells the options of one list apart. */
export function keyOfOption(option: RecordOption): string {
  if (option.way === 'known') return option.named.record.id;
  return option.way === 'link' ? 'link' : `${option.way}/${option.type}/${option.name}`;
}
