import { describe, expect, test } from 'vitest';
import { readHeadLine } from './read-head-line';

function values(line: string): Record<string, unknown> | null {
  const facts = readHeadLine(line);
  return facts && Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, fact?.value]));
}

describe('a byline', () => {
  test.each([
    ['By Ida Vale', { byline: 'Ida Vale' }],
    ['By IDA VALE and Tom Roe', { byline: 'IDA VALE and Tom Roe' }],
    ['By Ida Vale, Tom Roe and Kim Poe', { byline: 'Ida Vale, Tom Roe and Kim Poe' }],
    ['By Dr. J. R. Vale', { byline: 'Dr. J. R. Vale' }],
    ['By Reuters', { byline: 'Reuters' }],
    ['Von Hanna Marsch und Jörg von der Aue', { byline: 'Hanna Marsch und Jörg von der Aue' }],
    ['Par Hélène d’Aubigny', { byline: 'Hélène d’Aubigny' }],
    ['Di Maria Dell’Orto', { byline: 'Maria Dell’Orto' }],
    ['By Ida Vale in Ashby Fen', { byline: 'Ida Vale in Ashby Fen' }],
    ['By Ida Vale, political editor', { byline: 'Ida Vale, political editor' }],
    ['By Ida Vale | The Fen Post', { byline: 'Ida Vale', publisher: 'The Fen Post' }],
    [
      'By Ida Vale, The Fen Post, 3 May 2026',
      { byline: 'Ida Vale', publisher: 'The Fen Post', publishedAt: '2026-05-03' },
    ],
    ['By Ida Vale, May 3, 2026', { byline: 'Ida Vale', publishedAt: '2026-05-03' }],
    ['By April Moss', { byline: 'April Moss' }],
    [
      'By Ida Vale, 3 May 2026, updated 4 May 2026',
      { byline: 'Ida Vale', publishedAt: '2026-05-03', modifiedAt: '2026-05-04' },
    ],
    [
      'By Ida Vale | 3 May 2026 | Updated: May 4, 2026 at 7:30 pm',
      { byline: 'Ida Vale', publishedAt: '2026-05-03', modifiedAt: '2026-05-04' },
    ],
  ])('%s', (line, expected) => expect(values(line)).toEqual(expected));
});

describe('a line with a date', () => {
  test.each([
    ['3 May 2026', '2026-05-03'],
    ['Published: Sunday, May 3rd, 2026 at 7:30 a.m. CEST', '2026-05-03'],
    ['Sun 3 May 2026, 07.30 BST', '2026-05-03'],
    ['2026-05-03T07:00:00Z', '2026-05-03'],
    ['2026-05-03 07:00', '2026-05-03'],
    ['2026-05', '2026-05'],
  ])('%s', (line, publishedAt) => expect(values(line)).toEqual({ publishedAt }));
});

describe('a line with the day of the last change', () => {
  test.each([
    ['Updated 4 May 2026', { modifiedAt: '2026-05-04' }],
    ['Last updated on May 4, 2026 at 07:30 BST', { modifiedAt: '2026-05-04' }],
    ['Aktualisiert: 2026-05-04', { modifiedAt: '2026-05-04' }],
    ['Mis à jour le 2026-05-04', { modifiedAt: '2026-05-04' }],
    ['Published 3 May 2026, updated 4 May 2026', { publishedAt: '2026-05-03', modifiedAt: '2026-05-04' }],
    ['3 May 2026 (updated 4 May 2026)', { publishedAt: '2026-05-03', modifiedAt: '2026-05-04' }],
    ['3 May 2026 – last modified 2026-05-04', { publishedAt: '2026-05-03', modifiedAt: '2026-05-04' }],
    ['3 May 2026, 07.30, updated 09.10', { publishedAt: '2026-05-03' }],
  ])('%s', (line, expected) => expect(values(line)).toEqual(expected));
});

test.each([
  'Updated rules of 3 May 2026 are out',
  'The rules were updated 3 May 2026',
  'Updated rules',
  '1500 jobs are to go',
  '1500',
  '2026-05-03 was a Sunday',
  'On 3 May 2026 it rained',
  'The storm of 3 May 2026',
  'By Monday all machines had stopped',
  'By Monday',
  'By Ida Vale.',
  'By Monday, all machines had stopped',
  'By Ashby Fen, all machines had stopped',
  'Par temps de crise, tout ferme',
  'Di Maio attacca il governo',
  'Von Berlin nach Ashby Fen',
  'by and by',
])('%s: is left in the text', (line) => expect(readHeadLine(line)).toBeNull());
