import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTokens } from './align-tokens';
import { longestIncreasing } from './longest-increasing';

/** The ties that an alignment of two whole lists makes, in the order of the old one. */
function align(a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] {
  const ties: [number, number][] = [];
  const pair = { a: { from: 0, to: a.length }, b: { from: 0, to: b.length } };
  alignTokens(Int32Array.from(a), Int32Array.from(b), pair, (at, bt) => ties.push([at, bt]));
  return ties.sort(([one], [other]) => one - other);
}

/** The length of a longest common subsequence, cell by cell. */
function commonLength(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const value of a) {
    const next = [0];
    for (const [index, other] of b.entries())
      next.push(value === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const lists = fc.tuple(fc.array(fc.nat(9), { maxLength: 40 }), fc.array(fc.nat(9), { maxLength: 40 }));

describe('two lists of tokens beside each other', () => {
  it('tie what is the same, in one order, each once', () => {
    fc.assert(
      fc.property(lists, ([a, b]) => {
        let last = -1;
        for (const [at, bt] of align(a, b)) {
          expect(a[at]).toBe(b[bt]);
          expect(bt).toBeGreaterThan(last);
          last = bt;
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('tie all of the same list, and nothing of lists that share nothing', () => {
    const list = Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 613);
    expect(align(list, list)).toHaveLength(list.length);
    expect(
      align(
        list,
        list.map((value) => value + 1_000),
      ),
    ).toEqual([]);
  });

  it('tie nearly as much as could be tied, and rather what stands together', () => {
    fc.assert(
      fc.property(lists, ([a, b]) => {
        expect(align(a, b).length).toBeGreaterThanOrEqual(commonLength(a, b) / 2);
      }),
      { seed: 12, numRuns: 500 },
    );
    expect(align([8, 1, 2, 3, 6], [7, 1, 9, 1, 2, 3, 5])).toEqual([
      [1, 3],
      [2, 4],
      [3, 5],
    ]);
  });
});

describe('a longest increasing subsequence', () => {
  it('increases, and none is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 24 }), (values) => {
        const places = longestIncreasing(values);
        const found = places.map((place) => values[place] ?? -1);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect([...places]).toEqual([...places].sort((a, b) => a - b));
        const lengths: number[] = [];
        for (const [index, value] of values.entries())
          lengths.push(
            1 +
              Math.max(0, ...lengths.filter((_, before) => (values[before] ?? 0) < value && before < index)),
          );
        expect(places.length).toBe(Math.max(0, ...lengths));
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
