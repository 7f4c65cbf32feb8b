import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singleRuns } from './single-runs';

/** The runs found by looking at every pair of places. */
function byLooking(a: readonly number[], b: readonly number[], length: number, tied: ReadonlySet<number>) {
  const runsOf = (keys: readonly number[], isFree: (at: number) => boolean) =>
    keys.flatMap((_key, at) => {
      const run = keys.slice(at, at + length);
      return run.length === length && run.every((_each, index) => isFree(at + index))
        ? [{ at, name: run.join() }]
        : [];
    });
  const [old, now] = [runsOf(a, (at) => !tied.has(at)), runsOf(b, () => true)];
  return old.flatMap(({ at, name }) => {
    const places = now.filter((other) => other.name === name);
    const isSingle = old.filter((other) => other.name === name).length === 1 && places.length === 1;
    return isSingle ? [[at, places[0]?.at]] : [];
  });
}

const list = fc.array(fc.nat(4), { maxLength: 30 });

test('runs that stand once in each of two lists are found, and only where nothing is tied', () => {
  fc.assert(
    fc.property(
      list,
      list,
      fc.integer({ min: 1, max: 4 }),
      fc.uniqueArray(fc.nat(29)),
      (a, b, length, tied) => {
        const toNew = Int32Array.from(a, (_key, at) => (tied.includes(at) ? 0 : -1));
        const toOld = new Int32Array(b.length).fill(-1);
        const { at, bt } = singleRuns({
          a: Int32Array.from(a),
          b: Int32Array.from(b),
          inA: { from: 0, to: a.length },
          inB: { from: 0, to: b.length },
          length,
          tied: { toNew, toOld },
        });
        expect([...at].map((place, index) => [place, bt[index]])).toEqual(
          byLooking(a, b, length, new Set(tied)),
        );
      },
    ),
    { seed: 14, numRuns: 500 },
  );
});
