import { expect, test } from 'vitest';
import { moveTickedEnd, tickRange } from './tick-range';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const sorted = (ids: ReadonlySet<string>) => [...ids].sort().join('');

test.each([
  { ticked: [], id: 'c', isRange: false, after: 'c', what: 'ticks one' },
  { ticked: ['c', 'e'], id: 'c', isRange: false, after: 'e', what: 'takes the tick off' },
  { ticked: ['b'], id: 'd', isRange: true, after: 'bcd', what: 'goes down to it from the one above' },
  { ticked: ['e'], id: 'c', isRange: true, after: 'cde', what: 'goes up to it from the one below' },
  { ticked: ['a', 'e'], id: 'd', isRange: true, after: 'ade', what: 'begins at the nearer one' },
  { ticked: ['b', 'f'], id: 'd', isRange: true, after: 'bcdf', what: 'begins above when both are as near' },
  { ticked: [], id: 'd', isRange: true, after: 'd', what: 'ticks one when none was ticked' },
  { ticked: ['b', 'd'], id: 'd', isRange: true, after: 'bcd', what: 'keeps its own tick' },
])('tickRange $what', ({ ticked, id, isRange, after }) => {
  expect(sorted(tickRange(IDS, new Set(ticked), IDS.indexOf(id), isRange))).toBe(after);
});

test.each([
  { ticked: ['b'], way: 'bbc', after: 'bc', what: 'ticks on' },
  { ticked: ['b', 'c', 'd'], way: 'bdc', after: 'bc', what: 'gives back what it leaves' },
  { ticked: ['b', 'c'], way: 'bcb', after: 'b', what: 'keeps the row it began at' },
  { ticked: ['c', 'd', 'e'], way: 'cea', after: 'abc', what: 'turns round at the row it began at' },
  { ticked: ['a', 'c', 'd'], way: 'cdc', after: 'ac', what: 'leaves what stands outside of it alone' },
])('moveTickedEnd $what', ({ ticked, way, after }) => {
  const [anchor = 0, from = 0, to = 0] = [...way].map((id) => IDS.indexOf(id));
  expect(sorted(moveTickedEnd(IDS, new Set(ticked), { anchor, from, to }))).toBe(after);
});
