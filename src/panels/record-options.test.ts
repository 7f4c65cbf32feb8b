import { describe, expect, test } from 'vitest';
import type { NamedRecord } from '../domain/find-records';
import { createEntity } from '../store/actions/create-entity';
import { createSource } from '../store/actions/create-source';
import { nameOfOption, recordOptions } from './record-options';

let count = 0;
const maker = {
  clock: { now: () => Date.UTC(2026, 9, 12), newId: () => `record-${count++}` },
  author: () => 'me',
};

const source = (title: string): NamedRecord => ({
  table: 'sources',
  record: createSource(maker, { title, sourceType: 'organisation' }),
});

const entity = (name: string, aliases: readonly string[] = []): NamedRecord => ({
  table: 'entities',
  record: { ...createEntity(maker, { name, entityType: 'person' }), aliases },
});

const LEDGER = source('Carrow Ledger');
const VENN = entity('Orla Venn', ['the captain']);
const RECORDS = [source('Estmark Courier'), LEDGER, VENN];

function offer(part: Partial<Parameters<typeof recordOptions>[0]>) {
  return recordOptions({
    records: RECORDS,
    tables: ['sources', 'entities'],
    query: '',
    initial: '',
    near: '',
    ...part,
  });
}

const knownOf = (options: ReturnType<typeof offer>) =>
  options.filter(({ way }) => way === 'known').map(nameOfOption);

describe('recordOptions', () => {
  test('a mention finds its own record although the words have an article before the name', () => {
    const words = 'The Carrow Ledger';
    expect(offer({ query: words, initial: words, near: words })[0]).toEqual({ way: 'known', named: LEDGER });
  });

  test('a mention finds the record that bears its words as another name', () => {
    const words = 'the captain';
    expect(offer({ query: words, initial: words, near: words })[0]).toEqual({ way: 'known', named: VENN });
  });

  test('once something else is typed, only what fits it is offered', () => {
    expect(knownOf(offer({ query: 'Est', initial: 'The Carrow Ledger', near: 'The Carrow Ledger' }))).toEqual(
      ['Estmark Courier'],
    );
  });

  test('an empty field offers what the claim names, then the others, and nothing to be made', () => {
    const options = offer({ near: 'Orla Venn told the Carrow Ledger' });
    expect(knownOf(options).slice(0, 2)).toEqual(['Carrow Ledger', 'Orla Venn']);
    expect(knownOf(options)).toHaveLength(options.length);
  });

  test('a name that nobody bears can become a source or an entity of every type', () => {
    const options = offer({ query: 'Ines Marrow' });
    expect(options.map(({ way }) => way)).toEqual([
      ...Array(6).fill('new-source'),
      ...Array(6).fill('new-entity'),
    ]);
    expect(
      new Set(options.map((option) => ('type' in option ? `${option.way} ${option.type}` : ''))).size,
    ).toBe(12);
  });

  test('an address gives the source at it', () => {
    expect(offer({ query: 'https://ledger.example/leak' })).toEqual([
      { way: 'link', url: 'https://ledger.example/leak' },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc',
  ])('nothing is made of the address %j, not even a name', (query) => {
    expect(offer({ query })).toEqual([]);
  });

  test('a name with a colon in it is a name', () => {
    expect(offer({ query: 'Data: a history' }).map(nameOfOption)).toContain('Data: a history');
  });

  test('somebody known as a source is offered as a new entity, with the kind the source has', () => {
    const options = offer({ records: [VENN], tables: ['entities'], query: 'carrow', namesakes: [LEDGER] });
    expect(options[0]).toEqual({ way: 'new-entity', name: 'Carrow Ledger', type: 'organisation' });
  });

  test('a source that is an entity by the same name already is not offered twice', () => {
    const records = [entity('Carrow Ledger')];
    const options = offer({ records, tables: ['entities'], query: 'carrow', namesakes: [LEDGER] });
    expect(options.filter((option) => nameOfOption(option) === 'Carrow Ledger')).toHaveLength(1);
  });

  test.each(['ICE', 'U.N.', 'B&B'])('letters such as %s are a body before they are a person', (query) => {
    expect(offer({ tables: ['entities'], query })[0]).toMatchObject({ type: 'organisation' });
  });

  test('a name is a person first', () => {
    expect(offer({ tables: ['entities'], query: 'Ada Brandt' })[0]).toMatchObject({ type: 'person' });
  });
});

test('a new record gets as much of a long text for a name as it can hold', () => {
  const names = offer({ query: `${'x'.repeat(1999)}🧵 and on` }).map(nameOfOption);
  expect(new Set(names)).toEqual(new Set(['x'.repeat(1999)]));
});
