import { expect, test } from 'vitest';
import { entityNamed } from './entity.fixture';
import { type NamedRecord, nameOfRecord } from './find-records';
import { recordsWithFullerName } from './fuller-names';

const entity = (name: string, aliases: readonly string[] = []): NamedRecord => ({
  table: 'entities',
  record: entityNamed(name, { aliases }),
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
