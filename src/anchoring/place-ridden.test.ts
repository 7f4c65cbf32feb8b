import { expect, it } from 'vitest';
import { placeRidden } from './place-ridden';

const OLD = 'The bridge over the weir is shut until spring';

/** What is found of the words between the brackets of an edited text. */
function placed(edited: string) {
  const start = edited.indexOf('[');
  const end = edited.indexOf(']') - 1;
  const text = edited.replace(/[[\]]/g, '');
  const found = placeRidden(OLD, text, { start, end });
  const { range, candidates } = found ?? {};
  const words = [range, ...(candidates ?? [])].flatMap((one) => one ?? []);
  return [found?.status, found?.reason, ...words.map((one) => text.slice(one.start, one.end))];
}

it.each([
  ['the same words', `Now: [${OLD}].`, ['exact', 'same-words', OLD]],
  [
    'a word put in',
    '[The old bridge over the weir is shut until spring].',
    ['edited', 'words-changed', 'The old bridge over the weir is shut until spring'],
  ],
  [
    'a word taken out, with its space',
    '[The bridge over the weir is shut until ].',
    ['edited', 'words-changed', 'The bridge over the weir is shut until'],
  ],
  [
    'another space',
    '[The bridge over the weir  is shut until spring].',
    ['edited', 'spacing-changed', 'The bridge over the weir  is shut until spring'],
  ],
  ['other words altogether', '[Nobody knows].', ['uncertain', 'much-changed', 'Nobody knows']],
  ['one letter of them all', '[T].', ['uncertain', 'much-changed', 'T']],
  ['much put around little', `[${OLD} ${'and so on and on '.repeat(40)}].`, ['uncertain', 'much-changed']],
])('%s', (_name, edited, expected) => {
  expect(placed(edited).slice(0, expected.length)).toEqual(expected);
});

it.each(['[]', '[ ]', '[\n]'])('is lost where no word is left: %j', (edited) => {
  expect(placed(edited)).toEqual([undefined, undefined]);
});

it('compares long passages in which every word is another', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ');
  const others = words.replaceAll('word', 'sign');
  expect(placeRidden(words, others, { start: 0, end: others.length })?.status).toBe('uncertain');
});
