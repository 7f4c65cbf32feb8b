import { expect, test } from 'vitest';
import { tickRange } from './tick-range';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

test.each([
  { ticked: [], id: 'c', isRange: false, after: 'c', what: 'ticks one' },
  { ticked: ['c', 'e'], id: 'c', isRange: false, after: 'e', what: 'takes the tick off' },
  { ticked: ['b'], id: 'd', isRange: true, after: 'bcd', what: 'goes down to it from the one above' },
  { ticked: ['e'], id: 'c', isRange: true, after: 'cde', what: 'goes up to it from the one below' },
  { ticked: ['a', 'e'], id: 'd', isRange: true, after: 'ade', what: 'begins at the nearer one' },
  { ticked: ['b', 'f'], id: 'd', isRange: true, after: 'bcdf', what: 'begins above when both are as near' },
  { ticked: [], id: 'd', isRange: true, after: 'd', what: 'ticks one when none was ticked' },
  { ticked: ['b', 'd'], id: 'd', isRange: true, after: 'bcd', what: 'keeps its own tick' },
])('$what', ({ ticked, id, isRange, after }) => {
  expect([...tickRange(IDS, new Set(ticked), id, isRange)].sort().join('')).toBe(after);
});
