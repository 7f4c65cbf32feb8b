import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutPieces, LANES } from './pieces';

const BLOCK = { start: 10, end: 60 };
const spans = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 0, max: 58 }), fc.integer({ min: 1, max: 40 }), fc.nat(30))
    .map(([start, length, number]) => ({ annotationId: `a${number}`, start, end: start + length })),
  { maxLength: 8, selector: (span) => span.annotationId },
);
const touching = spans.map((list) => list.filter((span) => span.start < BLOCK.end && span.end > BLOCK.start));

it('covers each character with the very annotations that stand there, smallest first', () => {
  fc.assert(
    fc.property(touching, (list) => {
      const pieces = cutPieces(BLOCK, list);
      for (let offset = BLOCK.start; offset < BLOCK.end; offset += 1) {
        const here = list.filter((span) => span.start <= offset && span.end > offset);
        const found = pieces.filter((piece) => piece.start <= offset && piece.end > offset);
        expect(found.length).toBe(here.length === 0 ? 0 : 1);
        const ids = found[0]?.annotationIds ?? [];
        expect([...ids].sort()).toEqual(here.map((span) => span.annotationId).sort());
        const lengths = ids.map((id) => {
          const span = here.find((one) => one.annotationId === id);
          return span === undefined ? 0 : span.end - span.start;
        });
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }
    }),
    { seed: 2027, numRuns: 500 },
  );
});

it('draws as many marks on every stretch as there are lanes for, no two in one lane', () => {
  fc.assert(
    fc.property(touching, (list) => {
      for (const { marks, annotationIds } of cutPieces(BLOCK, list)) {
        expect(new Set(marks.map(({ lane }) => lane)).size).toBe(marks.length);
        for (const { lane } of marks) expect(lane).toBeLessThan(LANES);
        expect(marks.length).toBe(Math.min(LANES, annotationIds.length));
      }
    }),
    { seed: 14, numRuns: 500 },
  );
});

it('keeps a mark in one lane throughout a block while no more lie over each other than there are lanes', () => {
  fc.assert(
    fc.property(touching, (list) => {
      const pieces = cutPieces(BLOCK, list.slice(0, LANES));
      const laneById = new Map<string, number>();
      for (const { marks } of pieces)
        for (const { annotationId, lane } of marks) {
          expect(laneById.get(annotationId) ?? lane).toBe(lane);
          laneById.set(annotationId, lane);
        }
    }),
    { seed: 14, numRuns: 500 },
  );
});

it('draws the widest of five marks on all of its words but the crowded ones', () => {
  const pieces = cutPieces(BLOCK, [
    { annotationId: 'a', start: 30, end: 34 },
    { annotationId: 'b', start: 29, end: 35 },
    { annotationId: 'c', start: 28, end: 36 },
    { annotationId: 'note', start: 12, end: 58 },
    { annotationId: 'claim', start: 11, end: 59 },
  ]);
  const drawnOn = (id: string) =>
    pieces
      .filter(({ marks }) => marks.some((mark) => mark.annotationId === id))
      .map(({ start, end }) => [start, end]);
  expect(drawnOn('claim')).toEqual([
    [11, 12],
    [12, 28],
    [28, 29],
    [35, 36],
    [36, 58],
    [58, 59],
  ]);
  expect(drawnOn('note')).toEqual([
    [12, 28],
    [28, 29],
    [29, 30],
    [34, 35],
    [35, 36],
    [36, 58],
  ]);
});

it('says where a mark begins and ends, not where it is only cut', () => {
  const pieces = cutPieces(BLOCK, [
    { annotationId: 'claim', start: 5, end: 40 },
    { annotationId: 'mention', start: 20, end: 30 },
  ]);
  expect(
    pieces.map(({ start, end, marks }) => [
      start,
      end,
      marks.map((mark) => `${mark.annotationId}${mark.isStart ? ' starts' : ''}${mark.isEnd ? ' ends' : ''}`),
    ]),
  ).toEqual([
    [10, 20, ['claim']],
    [20, 30, ['mention starts ends', 'claim']],
    [30, 40, ['claim ends']],
  ]);
});

it('cuts at the seams of the text, where no mark begins or ends', () => {
  const [first, second] = cutPieces(BLOCK, [{ annotationId: 'a', start: 20, end: 40 }], [30, 50]);
  expect(first).toMatchObject({ start: 20, end: 30, marks: [{ isStart: true, isEnd: false }] });
  expect(second).toMatchObject({ start: 30, end: 40, marks: [{ isStart: false, isEnd: true }] });
});
