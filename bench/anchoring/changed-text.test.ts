import { expect, test } from 'vitest';
import { makeSampleText } from '../sample-text';
import { CHANGES } from './changed-text';

const sample = makeSampleText(2_000, 10, 1);
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\d]*/gu) ?? [];

test.each(CHANGES)('$name: another text, the same for the same seed', ({ apply }) => {
  const changed = apply(sample, 3);
  expect(changed).toBe(apply(sample, 3));
  expect(changed).not.toBe(sample.text);
  expect(wordsOf(changed).length / wordsOf(sample.text).length).toBeCloseTo(1, 0);
});

test('every word changed leaves none', () => {
  const old = new Set(wordsOf(sample.text));
  const change = CHANGES.find(({ name }) => name === 'every word changed');
  expect(wordsOf(change?.apply(sample, 3) ?? '').filter((word) => old.has(word))).toEqual([]);
});

test('another order keeps every word', () => {
  const change = CHANGES.find(({ name }) => name === 'the same words in another order');
  expect(wordsOf(change?.apply(sample, 3) ?? '').sort()).toEqual(wordsOf(sample.text).sort());
});
