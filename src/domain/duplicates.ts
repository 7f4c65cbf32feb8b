import { isoOfCslDate } from './csl-date';
import type { Entity } from './entity';
import { foldWords } from './fold-text';
import { foldLink } from './link-title';
import type { Source } from './source';

/** A record as the search for duplicates sees it. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Addresses and numbers that name one thing in the world: equal ones settle the question. */
  readonly identifiers: readonly string[];
  /** Facts that keep two records of the same name apart when both state them and they differ. */
  readonly facts: readonly (string | null)[];
}

/** Articles that names are written with and without, of languages that have them as words of their own. */
const ARTICLES = /^(?:the|an?|der|die|das|le|la|les|el|los|las|il|lo|gli|de|het|o|os|as) (?=.)/;

/** A name without the article before it: “The Carrow Ledger” and “Carrow Ledger” are one paper. */
function foldBareName(name: string): string {
  return foldWords(name).replace(ARTICLES, '');
}

function sourceCandidate({ id, csl, aliases }: Source): Candidate {
  return {
    id,
    name: foldBareName(csl.title),
    aliases: aliases.map(foldBareName),
    identifiers: [
      ...(csl.URL === undefined ? [] : [`url ${foldLink(csl.URL)}`]),
      ...(csl.DOI === undefined || csl.DOI === '' ? [] : [`doi ${csl.DOI.toLowerCase()}`]),
    ],
    facts: [isoOfCslDate(csl.issued), foldWords(csl['container-title'] ?? '') || null],
  };
}

function entityCandidate({ id, name, aliases, wikidata, entityType }: Entity): Candidate {
  return {
    id,
    name: foldBareName(name),
    aliases: aliases.map(foldBareName),
    identifiers: wikidata === null ? [] : [`wikidata ${wikidata}`],
    facts: [entityType, wikidata],
  };
}

function areApart(a: Candidate, b: Candidate): boolean {
  return a.facts.some((fact, index) => {
    const other = b.facts[index] ?? null;
    return fact !== null && other !== null && fact !== other;
  });
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/**
 * The id under which it is remembered that two records are not the same; the order of the two does not matter.
 * Kept among the tips a person has put away.
 */
export function distinctPairId(a: string, b: string): string {
  return `distinct:${[a, b].sort().join('/')}`;
}

/**
 * Pairs that may be one thing twice: the same name, the name of one among the other names of the other, the same address
 * or number. Two records that share nothing but another name ("the minister") are not among them. Symmetric: each id that
 * has a twin is a key.
 */
function findTwins(candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Candidate[]>();
  const byIdentifier = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.name !== '') addTo(byName, candidate.name, candidate);
    for (const identifier of candidate.identifiers) addTo(byIdentifier, identifier, candidate);
  }
  const twins = new Map<string, Set<string>>();
  const pair = (a: Candidate, b: Candidate) => {
    if (a.id === b.id) return;
    for (const [id, twin] of [
      [a.id, b.id],
      [b.id, a.id],
    ] as const) {
      const known = twins.get(id);
      if (known === undefined) twins.set(id, new Set([twin]));
      else known.add(twin);
    }
  };
  for (const candidate of candidates) {
    for (const identifier of candidate.identifiers)
      for (const other of byIdentifier.get(identifier) ?? []) pair(candidate, other);
    for (const name of [candidate.name, ...candidate.aliases])
      for (const other of byName.get(name) ?? []) if (!areApart(candidate, other)) pair(candidate, other);
  }
  return new Map([...twins].map(([id, others]) => [id, [...others]]));
}

/** For each source that may be here twice the ids of the others; see {@link findTwins}. */
export function findTwinSources(sources: Iterable<Source>): ReadonlyMap<string, readonly string[]> {
  return findTwins([...sources].map(sourceCandidate));
}

/** For each entity that may be here twice the ids of the others; see {@link findTwins}. */
export function findTwinEntities(entities: Iterable<Entity>): ReadonlyMap<string, readonly string[]> {
  return findTwins([...entities].map(entityCandidate));
}
