import { expect, it } from 'vitest';
import { createTextFinder } from './find-text';

const places = (text: string, words: string, wholeWords = true) =>
  createTextFinder(text)
    .find(words, { matchCase: false, wholeWords })
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['The Post and the Postman. THE POST’s view', 'the post', ['The Post', 'THE POST']],
  ['Müller, Müllers, müller', 'Müller', ['Müller', 'müller']],
  ["It’s it's", 'it’s', ['It’s', "it's"]],
  ['北京市政府在北京', '北京', ['北京', '北京']],
  ['a🧵b 🧵 c', '🧵', ['🧵', '🧵']],
  ['ไปที่นี่', 'ที', []],
  ['นายกกล่าวว่านายกไป', 'นายก', ['นายก', 'นายก']],
  ['น้ำ นำ', 'น', []],
  ['Cafe\u0301 and Café', 'Café', ['Cafe\u0301', 'Café']],
  ['Cafe\u0301 and Cafe', 'Cafe', ['Cafe']],
  ['قال الوزير والوزير', 'الوزير', ['الوزير']],
  ['İstanbul and İSTANBUL istanbul', 'istanbul', ['istanbul']],
  ['The Élysée, İstanbul, the ÉLYSÉE, ΑΘΗΝΑ', 'Élysée', ['Élysée', 'ÉLYSÉE']],
  ['İstanbul, 𐐀𐐁 and 𐐨𐐩', '𐐀𐐁', ['𐐀𐐁', '𐐨𐐩']],
  ['İzmir and İzmir', 'İzmir', ['İzmir', 'İzmir']],
])('finds whole words: %s', (text, words, expected) => {
  expect(places(text, words)).toEqual(expected);
});

it('finds parts of words when asked to, never overlapping', () => {
  expect(places('aaaa', 'aa', false)).toEqual(['aa', 'aa']);
  expect(places('anything', '  ', false)).toEqual([]);
});

it('looks anew for every word and option in the same text', () => {
  const finder = createTextFinder('Weir, weirs and WEIR');
  const count = (words: string, matchCase: boolean, wholeWords: boolean) =>
    finder.find(words, { matchCase, wholeWords }).length;
  expect([count('weir', false, false), count('weir', true, false), count('weir', true, true)]).toEqual([
    3, 1, 0,
  ]);
  expect(count('weir', false, true)).toBe(2);
});
