import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSpanIndex, type IndexedSpan } from './span-index';

const range = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 25 }))
  .map(([start, length]) => ({ start, end: start + length }));
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const act = fc.tuple(id, fc.array(range, { maxLength: 3 }));

function named(spans: readonly IndexedSpan[]): string[] {
  return spans.map(({ annotationId, start, end }) => `${annotationId} ${start}-${end}`).sort();
}

it('finds what a look at every span would find, after any setting and taking out', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), range, (acts, asked) => {
      const index = createSpanIndex();
      const model = new Map<string, readonly { start: number; end: number }[]>();
      for (const [annotationId, ranges] of acts) {
        index.set(annotationId, ranges);
        model.set(annotationId, ranges);
        const all = [...model].flatMap(([key, list]) => list.map((one) => ({ annotationId: key, ...one })));
        expect(index.size).toBe(all.length);
        expect(named(index.touching(asked))).toEqual(
          named(all.filter((span) => span.start < asked.end && span.end > asked.start)),
        );
      }
    }),
    { seed: 830, numRuns: 500 },
  );
});

it('finds a span that begins far before the range', () => {
  const spans = [{ annotationId: 'long', start: 0, end: 1000 }];
  for (let start = 1; start < 900; start += 1) {
    spans.push({ annotationId: `s${start}`, start, end: start + 1 });
  }
  expect(named(createSpanIndex(spans).touching({ start: 950, end: 960 }))).toEqual(['long 0-1000']);
});
