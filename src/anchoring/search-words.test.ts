import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, foldedWords } from './search-words';

it.each([
  ['', 0, []],
  ['  The bridge,\n is  shut. ', 4, ['the', 'bridge', 'is', 'shut']],
  ['Café — 2031', 3, ['cafe', '2031']],
  ['桥梁关闭', 2, ['桥梁', '关闭']],
  [' The 桥梁关闭 is\u00a0shut', 5, ['the', '桥梁', '关闭', 'is', 'shut']],
])('%j has %i words', (text, count, words) => {
  expect([countWords(text), [...foldedWords(text)]]).toEqual([count, words]);
});

const word = fc.constantFrom('bridge', 'é', '2031', '—', 'الجسر', '桥', 'ไทย');
const space = fc.constantFrom(' ', '\n', '\u00a0', ' \t ');

it('counts the words of a text as the sum of those of its parts', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, space), { maxLength: 20 }), (parts) => {
      const sum = parts.reduce((count, [one]) => count + countWords(one), 0);
      expect(countWords(parts.flat().join(''))).toBe(sum);
      const words = parts.flatMap(([one]) => [...foldedWords(one)]);
      expect([...foldedWords(parts.flat().join(''))]).toEqual(words);
    }),
    { seed: 5, numRuns: 300 },
  );
});
