import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDARY_UNITS } from './boundary-unit';
import { moveBoundary } from './move-boundary';

const TEXT = 'It rained. Dr. Lund left.\n\nNobody asked 👩‍👩‍👧.';

describe('moving an end of a span', () => {
  it.each([
    ['end', 'word', 1, 0, 'It'],
    ['end', 'word', 1, 2, 'It rained'],
    ['end', 'word', -1, 9, 'It'],
    ['end', 'sentence', 1, 10, 'It rained. Dr. Lund left.'],
    ['end', 'sentence', -1, 25, 'It rained.'],
    ['end', 'word', 1, 24, 'It rained. Dr. Lund left.\n\nNobody'],
    ['start', 'word', 1, 0, 'It '],
    ['start', 'sentence', 1, 0, 'It rained. '],
    ['start', 'sentence', -1, 27, 'It rained. '],
    ['end', 'character', 1, 40, TEXT.slice(0, -1)],
  ] as const)('%s by %s, direction %i, from %i', (edge, unit, direction, from, before) => {
    const place = moveBoundary(TEXT, from, { edge, unit, direction, language: 'en' });
    expect(TEXT.slice(0, place ?? -1)).toBe(before);
  });

  it('stops at the ends of the text', () => {
    const language = 'en';
    expect(
      moveBoundary(TEXT, TEXT.length, { edge: 'end', unit: 'character', direction: 1, language }),
    ).toBeNull();
    expect(moveBoundary(TEXT, 0, { edge: 'start', unit: 'sentence', direction: -1, language })).toBeNull();
    expect(moveBoundary('', 0, { edge: 'end', unit: 'word', direction: 1, language })).toBeNull();
  });

  it('always moves the way it is told and never into a character that people see as one', () => {
    const units = fc.constantFrom('a', ' ', '. ', 'Wort', '\n', '🧵', '👩‍👩‍👧', 'é', 'ن', '部长', '”');
    fc.assert(
      fc.property(
        fc.array(units, { maxLength: 30 }),
        fc.nat(),
        fc.constantFrom(...BOUNDARY_UNITS),
        fc.constantFrom('start', 'end'),
        fc.constantFrom(1 as const, -1 as const),
        (parts, seed, unit, edge, direction) => {
          const text = parts.join('');
          const places = new Set([0, text.length]);
          for (const { index } of new Intl.Segmenter('en').segment(text)) places.add(index);
          const from = [...places][seed % places.size] ?? 0;
          const place = moveBoundary(text, from, {
            edge: edge as 'start' | 'end',
            unit,
            direction,
            language: 'en',
          });
          if (place === null) return;
          expect(Math.sign(place - from)).toBe(direction);
          expect(places).toContain(place);
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });
});
