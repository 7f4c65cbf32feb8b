import { expect, test } from 'vitest';
import type { Entity } from './entity';
import { type NamedRecord, nameOfRecord } from './find-records';
import { recordsWithFullerName } from './fuller-names';

function entity(name: string, aliases: readonly string[] = []): NamedRecord {
  const record: Entity = {
    id: name,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    createdBy: 'me',
    name,
    aliases,
    entityType: 'person',
    description: '',
    wikidata: null,
    sameAs: [],
    tags: [],
    note: '',
  };
  return { table: 'entities', record };
}

const RECORDS = [
  entity('Kevin McAleenan Foundation'),
  entity('Kevin McAleenan'),
  entity('Ann McAle'),
  entity('Orla Venn', ['Captain José Venn-Ortiz']),
];

test.each([
  { words: 'mcaleenan', names: ['Kevin McAleenan', 'Kevin McAleenan Foundation'] },
  { words: 'Kevin  McAleenan', names: ['Kevin McAleenan Foundation'] },
  { words: 'Jose', names: ['Orla Venn'] },
  { words: 'Ortiz', names: ['Orla Venn'] },
  { words: 'Aleenan', names: [] },
  { words: 'Kevin Venn', names: [] },
  { words: ' – ', names: [] },
])('$words are part of the names of $names', ({ words, names }) => {
  expect(recordsWithFullerName(RECORDS, words).map(nameOfRecord)).toEqual(names);
});
