import { expect, test } from 'vitest';
import { createEntity } from '../store/actions/create-entity';
import { type NamedRecord, nameOfRecord } from './find-records';
import { recordsWithFullerName } from './fuller-names';

let count = 0;
const maker = {
  clock: { now: () => Date.UTC(2026, 9, 12), newId: () => `record-${count++}` },
  author: () => 'me',
};

const entity = (name: string, aliases: readonly string[] = []): NamedRecord => ({
  table: 'entities',
  record: { ...createEntity(maker, { name, entityType: 'person' }), aliases },
});

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
