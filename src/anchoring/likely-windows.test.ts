import { describe, expect, test } from 'vitest';
import { createWindowFinder } from './likely-windows';

const weightOf = (key: number) => (key === 0 ? 0.25 : 2);

function find(keys: readonly number[], wanted: readonly number[], most = 8) {
  const list = Int32Array.from(keys);
  const finder = createWindowFinder(list, [{ from: 0, to: list.length }], 1_000, weightOf);
  return finder.windowsOf(Int32Array.from(wanted), 0.7, most);
}

const filler = (count: number) => Array.from({ length: count }, (_, index) => 100 + (index % 300));

describe('windows in which some words may stand again', () => {
  test('hold them, with room on both sides', () => {
    const keys = [...filler(200), 1, 2, 3, 4, ...filler(200)];
    expect(find(keys, [1, 2, 3, 4])).toEqual([{ from: 184, to: 216 }]);
  });

  test('are none where too few of the words are left, and none for words that the text does not have', () => {
    const keys = [...filler(200), 1, 2, ...filler(200)];
    expect(find(keys, [1, 2, 3, 4])).toEqual([]);
    expect(find(keys, [7, 8, 9])).toEqual([]);
    expect(find(keys, [])).toEqual([]);
  });

  test('are one for each place, but no more than are asked for', () => {
    const keys = Array.from({ length: 5 }, () => [1, 2, 3, 4, ...filler(100)]).flat();
    expect(find(keys, [1, 2, 3, 4])).toHaveLength(5);
    expect(find(keys, [1, 2, 3, 4], 3)).toHaveLength(3);
  });

  test('do not reach from one stretch into the next', () => {
    const keys = Int32Array.from([...filler(50), 1, 2, ...filler(50), 3, 4, ...filler(50)]);
    const stretches = [
      { from: 50, to: 52 },
      { from: 102, to: 104 },
    ];
    const finder = createWindowFinder(keys, stretches, 1_000, weightOf);
    expect(finder.windowsOf(Int32Array.from([1, 2, 3, 4]), 0.7, 8)).toEqual([]);
    expect(finder.windowsOf(Int32Array.from([1, 2]), 0.7, 8)).toEqual([stretches[0]]);
  });
});
