import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSL_TYPES } from './csl-item';
import { ENTITY_TYPES, type Entity, entityType } from './entity';
import {
  compareEntities,
  compareSources,
  type MergeChoices,
  type MergeField,
  mergeEntities,
  mergeSources,
  openFields,
  overfullFields,
} from './merge-records';
import { SOURCE_RANKS, SOURCE_TYPES, type Source, sourceType } from './source';

const base = {
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'me',
};
const writeRest = (field: string, value: unknown) => `${field}: ${JSON.stringify(value)}`;

const words = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== '');
const maybe = fc.oneof(fc.constant(''), words);
const list = fc.uniqueArray(words, { maxLength: 3 });
const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const link = fc.constantFrom('https://a.example/1', 'https://b.example/2');

const anyEntity = (id: string): fc.Arbitrary<Entity> =>
  fc.record({
    ...Object.fromEntries(Object.entries({ ...base, id }).map(([key, value]) => [key, fc.constant(value)])),
    name: words,
    entityType: nullable(fc.constantFrom(...ENTITY_TYPES)),
    aliases: list,
    description: maybe,
    wikidata: nullable(fc.constantFrom('Q1', 'Q42')),
    sameAs: fc.uniqueArray(link, { maxLength: 2 }),
    tags: list,
    note: maybe,
  }) as unknown as fc.Arbitrary<Entity>;

const anySource = (id: string): fc.Arbitrary<Source> =>
  fc.record({
    ...Object.fromEntries(Object.entries({ ...base, id }).map(([key, value]) => [key, fc.constant(value)])),
    sourceType: fc.constantFrom(...SOURCE_TYPES),
    rank: nullable(fc.constantFrom(...SOURCE_RANKS)),
    csl: fc.record(
      {
        type: fc.constantFrom(...CSL_TYPES),
        title: words,
        publisher: words,
        page: words,
        URL: link,
        author: fc.array(fc.record({ literal: words }), { minLength: 1, maxLength: 2 }),
        issued: fc.constantFrom({ 'date-parts': [[2026]] }, { 'date-parts': [[2025, 3]] }),
        'x-imported': words,
      },
      { requiredKeys: ['type', 'title'] },
    ),
    aliases: list,
    archiveUrl: nullable(link),
    basedOn: fc.uniqueArray(fc.constantFrom('kept', 'gone', 's1', 's2'), { maxLength: 3 }),
    tags: list,
    note: maybe,
  }) as unknown as fc.Arbitrary<Source>;

/** Any way a person can choose in every field that differs. */
const choicesFor = (fields: readonly MergeField[]): fc.Arbitrary<MergeChoices> =>
  fc.record(
    Object.fromEntries(fields.map(({ name }) => [name, fc.constantFrom('kept', 'gone')])),
  ) as fc.Arbitrary<MergeChoices>;

/** Every text, number and choice that stands in a record. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** The words of two records that are nowhere in a third, escaped as in a line of the note. */
function lostWords(records: readonly object[], merged: object): string[] {
  const text = JSON.stringify(merged);
  const isThere = (word: string) =>
    [word, JSON.stringify(word).slice(1, -1)].some((form) =>
      text.includes(JSON.stringify(form).slice(1, -1)),
    );
  return records
    .flatMap(({ ...record }) => wordsOf({ ...record, id: '', basedOn: [] }))
    .filter((word) => !isThere(word));
}

describe('merging entities', () => {
  it('loses no word of either, whatever is chosen, and gives a valid record with the id of the first', () => {
    const pair = fc.tuple(anyEntity('kept'), anyEntity('gone'));
    const cases = pair.chain(([kept, gone]) =>
      fc.tuple(fc.constant(kept), fc.constant(gone), choicesFor(compareEntities(kept, gone))),
    );
    fc.assert(
      fc.property(cases, ([kept, gone, choices]) => {
        const merged = mergeEntities(kept, gone, choices, writeRest);
        expect(lostWords([kept, gone], merged)).toEqual([]);
        expect(merged.id).toBe('kept');
        expect(merged.aliases).not.toContain(merged.name);
        expect(entityType.schema.safeParse(merged).success).toBe(true);
      }),
      { seed: 21 },
    );
  });

  it('a name that is not chosen becomes another name, a Wikidata item not chosen a link', () => {
    const [kept, gone] =
      fc.sample(fc.tuple(anyEntity('kept'), anyEntity('gone')), { numRuns: 1, seed: 1 })[0] ?? [];
    if (kept === undefined || gone === undefined) throw new Error('no sample');
    const a: Entity = { ...kept, name: 'Halvar Quenby', wikidata: 'Q1', aliases: [], sameAs: [] };
    const b: Entity = { ...gone, name: 'H. Quenby', wikidata: 'Q42', aliases: ['the minister'], sameAs: [] };
    const merged = mergeEntities(a, b, { name: 'kept', wikidata: 'gone' }, writeRest);
    expect(merged).toMatchObject({
      name: 'Halvar Quenby',
      aliases: ['H. Quenby', 'the minister'],
      wikidata: 'Q42',
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    });
  });
});

describe('merging sources', () => {
  it('loses no word of either, whatever is chosen, and gives a valid record that does not rest on itself', () => {
    const pair = fc.tuple(anySource('kept'), anySource('gone'));
    const cases = pair.chain(([kept, gone]) =>
      fc.tuple(fc.constant(kept), fc.constant(gone), choicesFor(compareSources(kept, gone))),
    );
    fc.assert(
      fc.property(cases, ([kept, gone, choices]) => {
        const merged = mergeSources(kept, gone, choices, writeRest);
        expect(lostWords([kept, gone], merged)).toEqual([]);
        expect(sourceType.schema.safeParse(merged).success).toBe(true);
        expect(merged.basedOn).not.toContain('kept');
        expect(merged.basedOn).not.toContain('gone');
        for (const id of ['s1', 's2'])
          expect(merged.basedOn.includes(id)).toBe(kept.basedOn.includes(id) || gone.basedOn.includes(id));
      }),
      { seed: 22 },
    );
  });
});

describe('what waits for a choice', () => {
  it('is what differs; what only one record has and what both have alike is settled', () => {
    const [sample] = fc.sample(anyEntity('kept'), { numRuns: 1, seed: 2 });
    if (sample === undefined) throw new Error('no sample');
    const kept: Entity = { ...sample, name: 'A', description: 'x', wikidata: null, entityType: 'person' };
    const gone: Entity = {
      ...sample,
      id: 'gone',
      name: 'B',
      description: '',
      wikidata: 'Q1',
      entityType: 'person',
    };
    const fields = compareEntities(kept, gone);
    expect(fields.map(({ name, agreement }) => [name, agreement])).toEqual([
      ['name', 'differs'],
      ['entityType', 'same'],
      ['description', 'only-kept'],
      ['wikidata', 'only-gone'],
    ]);
    expect(openFields(fields, {}).map(({ name }) => name)).toEqual(['name']);
    expect(openFields(fields, { name: 'gone' })).toEqual([]);
  });
});

describe('what is too much for one record', () => {
  it('is named by its field, and only what is too much', () => {
    const [kept, gone] = ['kept', 'gone'].map((id, seed) => {
      const [sample] = fc.sample(anyEntity(id), { numRuns: 1, seed });
      if (sample === undefined) throw new Error('no sample');
      return { ...sample, note: id.repeat(13_000) };
    });
    if (kept === undefined || gone === undefined) throw new Error('no sample');
    const merged = mergeEntities(kept, gone, {}, writeRest);
    expect(overfullFields('entities', merged)).toEqual(['note']);
    expect(overfullFields('entities', mergeEntities({ ...kept, note: '' }, gone, {}, writeRest))).toEqual([]);
    const tags = Array.from({ length: 201 }, (_, index) => `t${index}`);
    expect(overfullFields('entities', { ...merged, tags })).toEqual(['tags', 'note']);
  });
});
