import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctPairId, findTwinEntities, findTwinSources } from './duplicates';
import type { Entity } from './entity';
import { entityNamed } from './entity.fixture';
import { foldWords } from './fold-text';
import type { Source } from './source';

const base = {
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'me',
};

const entity = (id: string, name: string, more: Partial<Entity> = {}) => entityNamed(name, { id, ...more });

function source(id: string, csl: Partial<Source['csl']>, more: Partial<Source> = {}): Source {
  return {
    ...base,
    id,
    sourceType: 'article',
    rank: null,
    csl: { type: 'webpage', title: id, ...csl },
    aliases: [],
    archiveUrl: null,
    basedOn: [],
    tags: [],
    note: '',
    ...more,
  };
}

const twinsOf = (entities: readonly Entity[]) => Object.fromEntries(findTwinEntities(entities));

describe('entities that may be here twice', () => {
  it('are noticed with and without an article before the name, but an article is no name', () => {
    expect(twinsOf([entity('a', 'The Carrow Ledger'), entity('b', 'Carrow Ledger')])).toEqual({
      a: ['b'],
      b: ['a'],
    });
    expect(twinsOf([entity('a', 'The The'), entity('b', 'La'), entity('c', 'Los')])).toEqual({});
  });

  it.each([
    [
      'the same name in other case, accents and punctuation',
      entity('a', 'José Müller-Lüd'),
      entity('b', 'jose MULLER LUD'),
    ],
    [
      'a name among the other names',
      entity('a', 'Halvar Quenby'),
      entity('b', 'H. Quenby', { aliases: ['Halvar Quenby'] }),
    ],
    [
      'the same Wikidata item',
      entity('a', 'Bonn', { wikidata: 'Q586' }),
      entity('b', 'Bundesstadt', { wikidata: 'Q586' }),
    ],
  ])('%s', (_what, a, b) => {
    expect(twinsOf([a, b])).toEqual({ a: ['b'], b: ['a'] });
  });

  it.each([
    [
      'nothing but another name in common',
      entity('a', 'A', { aliases: ['the minister'] }),
      entity('b', 'B', { aliases: ['the minister'] }),
    ],
    [
      'the same name for a person and a place',
      entity('a', 'Lincoln', { entityType: 'person' }),
      entity('b', 'Lincoln', { entityType: 'place' }),
    ],
    [
      'the same name and two Wikidata items',
      entity('a', 'Lincoln', { wikidata: 'Q1' }),
      entity('b', 'Lincoln', { wikidata: 'Q2' }),
    ],
    ['names that are nothing but signs', entity('a', '???'), entity('b', '!!!')],
  ])('not: %s', (_what, a, b) => {
    expect(twinsOf([a, b])).toEqual({});
  });

  it('each is the twin of its twins and never of itself', () => {
    const name = fc.constantFrom('Ann', 'ann', 'Bo', 'Çelik', 'celik', '');
    const records = fc.array(fc.record({ name, alias: name, wikidata: fc.constantFrom('Q1', 'Q2', null) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(records, (rows) => {
        const entities = rows.map((row, index) =>
          entity(`e${index}`, row.name, { aliases: [row.alias], wikidata: row.wikidata }),
        );
        const twins = findTwinEntities(entities);
        for (const [id, others] of twins) {
          expect(others).not.toContain(id);
          expect(new Set(others).size).toBe(others.length);
          for (const other of others) expect(twins.get(other)).toContain(id);
        }
      }),
      { seed: 11 },
    );
  });
});

describe('sources that may be here twice', () => {
  it('the same page under another form of its address', () => {
    const a = source('a', { URL: 'https://www.ledger.example/story/?utm_source=x#top' });
    const b = source('b', { URL: 'http://ledger.example/story' });
    expect(Object.fromEntries(findTwinSources([a, b]))).toEqual({ a: ['b'], b: ['a'] });
  });

  it('not: bulletins of the same title on two days', () => {
    const bulletin = (id: string, day: number) =>
      source(id, { title: 'Morning bulletin', issued: { 'date-parts': [[2026, 10, day]] } });
    expect(findTwinSources([bulletin('a', 5), bulletin('b', 6)]).size).toBe(0);
  });
});

describe('folding', () => {
  it('leaves names of every script something to compare', () => {
    expect(['هالفار', '部長', 'Ⅷ', 'Ångström'].map(foldWords)).toEqual([
      'هالفار',
      '部長',
      'viii',
      'angstrom',
    ]);
  });
  it('a pair has one id, whichever is named first', () =>
    expect(distinctPairId('a', 'b')).toBe(distinctPairId('b', 'a')));
});
