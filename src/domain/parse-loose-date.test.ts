import { expect, test } from 'vitest';
import { parseLooseDate } from './parse-loose-date';

test.each([
  ['2026', '2026'],
  ['2026-10', '2026-10'],
  ['2026/10/12', '2026-10-12'],
  ['2026-10-12T07:00:00.000+01:00', '2026-10-12'],
  ['2026-10-12T0700Z', '2026-10-12'],
  ['2026-10-12 07:00:00 +0100', '2026-10-12'],
  ['2026-10-12 at 7:00', '2026-10-12'],
  ['20261012', '2026-10-12'],
  ["D:20261012070000+01'00'", '2026-10-12'],
  ['Monday, 12 October 2026', '2026-10-12'],
  ['Oct. 12th, 2026', '2026-10-12'],
])('%s', (text, date) => expect(parseLooseDate(text)).toBe(date));

test.each([
  '1500 jobs are to go',
  '2026-10 and later',
  '2026-10-12 1500 jobs went',
  '2026-13',
  '2026-02-30',
  '10/12/2026',
  '0999',
  '',
])('is no date: %s', (text) => expect(parseLooseDate(text)).toBeNull());
