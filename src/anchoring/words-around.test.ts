import { expect, test } from 'vitest';
import { wordsAround } from './words-around';

/** Half of a character that takes two code units. */
const HALF = /\p{Surrogate}/u;

const TEXT =
  'The log\nCaptain Orla Venn signed the log of the pilots on a Monday in the spring of that year, as every spring.\nOver.';

function around(words: string, text = TEXT): string {
  const start = text.indexOf(words);
  return wordsAround(text, { start, end: start + words.length });
}

test('cuts between words and never leaves the line', () => {
  expect(around('Venn')).toBe('Captain Orla Venn signed the log of the pilots on a');
  expect(around('Over')).toBe('Over.');
  expect(around('every spring')).toBe('Monday in the spring of that year, as every spring.');
});

test('a text without spaces is cut between characters', () => {
  const text = `${'𠮷'.repeat(50)}港${'𠮷'.repeat(50)}`;
  const words = around('港', text);
  expect(words).toContain('港');
  expect(words).not.toMatch(HALF);
  expect(wordsAround(`x${text}`, { start: 101, end: 102 })).not.toMatch(HALF);
});
