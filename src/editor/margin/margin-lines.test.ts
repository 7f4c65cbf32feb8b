import { expect, it } from 'vitest';
import { gatherMarginLines, type PlacedMark } from './margin-lines';

const mark = (annotationId: string, kind: PlacedMark['kind'], middle: number, rest = {}): PlacedMark => ({
  annotationId,
  kind,
  middle,
  isWaiting: false,
  hidden: 0,
  ...rest,
});

const shown = (marks: readonly PlacedMark[]) =>
  gatherMarginLines(marks).map(({ icons }) =>
    icons.map(({ sign, annotationIds }) => `${sign}: ${annotationIds.join(' ')}`),
  );

it('puts the signs of one line in the order of their weight, whatever stands first in the text', () => {
  expect(
    shown([mark('e', 'entity-mention', 16), mark('t', 'technique', 16), mark('c', 'claim', 17)]),
  ).toEqual([['claim: c', 'technique: t', 'entity-mention: e']]);
});

it('has one sign for several marks of a kind, and a new line for each line of text', () => {
  expect(
    shown([
      mark('a', 'source-mention', 48),
      mark('c', 'claim', 16),
      mark('b', 'source-mention', 49),
      mark('a', 'source-mention', 48),
    ]),
  ).toEqual([['claim: c'], ['source-mention: a b']]);
});

it('says first that a mark waits for an answer', () => {
  expect(shown([mark('c', 'claim', 16), mark('d', 'claim', 16, { isWaiting: true })])).toEqual([
    ['waiting: d', 'claim: c d'],
  ]);
});

it('counts what has no line of its own', () => {
  const [line] = gatherMarginLines([mark('a', 'claim', 16, { hidden: 2 }), mark('b', 'claim', 16)]);
  expect(line?.hidden).toBe(2);
});
