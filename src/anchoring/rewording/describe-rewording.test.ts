import { describe, expect, it } from 'vitest';
import { describeRewording } from './describe-rewording';
import { wordingLanguages } from './registry';

const factsOf = (old: string, now: string, language = 'en') => describeRewording(old, now, language).facts;

describe('how words were changed', () => {
  it.each([
    ['en', 'The bridge will open in May.', 'The bridge may open in May.', 'hedged', 'may'],
    [
      'en-GB',
      'The minister took the money.',
      'The minister allegedly took the money.',
      'hedged',
      'allegedly',
    ],
    ['en', 'Costs doubled, according to five officials.', 'Costs doubled.', 'unhedged', 'according to'],
    ['en', 'She did sign the letter.', 'She did not sign the letter.', 'negated', 'not'],
    ['en', 'The quay won’t open.', 'The quay opens.', 'affirmed', "won't"],
    ['de', 'Die Brücke öffnet im Mai.', 'Die Brücke soll im Mai öffnen.', 'hedged', 'soll'],
    ['de', 'Es gibt keine Pläne.', 'Es gibt Pläne.', 'affirmed', 'keine'],
    ['fr', 'Le pont a coûté cher.', 'Le pont aurait coûté cher.', 'hedged', 'aurait'],
    ['es', 'El puente abrirá en mayo.', 'El puente abrirá en mayo, según el alcalde.', 'hedged', 'según'],
  ])('%s: %j, then %j, is %s: %s', (language, old, now, kind, words) => {
    expect(factsOf(old, now, language)).toEqual([{ kind, words }]);
  });

  it('tells a figure that became another', () => {
    expect(factsOf('It costs 41 million, up 12 %.', 'It costs 14 million, up 12 %.')).toEqual([
      { kind: 'figure', old: '41', now: '14' },
    ]);
  });

  it.each([
    ['en', 'It is two years late.', 'It is four years late.', 'two', 'four'],
    ['en', 'It opens in June.', 'It opens in May.', 'June', 'May'],
    ['de', 'Es kommt am Montag um zwei.', 'Es kommt am Dienstag um zwei.', 'Montag', 'Dienstag'],
    ['fr', 'Ils étaient vingt.', 'Ils étaient trente.', 'vingt', 'trente'],
  ])('%s: tells of %j, then %j, a figure or day in words', (language, before, after, old, now) => {
    expect(factsOf(before, after, language)).toEqual([{ kind: 'figure', old, now }]);
  });

  it.each([
    ['another hedge in place of one', 'It may open.', 'It might open.'],
    ['a month for a hedge', 'It may open.', 'It opens in May, perhaps.'],
    ['a sentence with more figures than before', 'It costs 41 million.', 'It costs 390 to 410 million.'],
    ['words of a language that is not known', 'Most megnyílik.', 'Talán megnyílik.', 'hu'],
  ])('says nothing more than that they changed of %s', (_, old, now, language = 'en') => {
    expect(describeRewording(old, now, language)).toMatchObject({ extent: 'words', facts: [] });
  });

  it('tells words apart from how they are typed', () => {
    expect(describeRewording('“No car,” he said', '"No car," he said', 'en')).toMatchObject({
      extent: 'typography',
      facts: [],
    });
    expect(describeRewording('No car', 'No car', 'en').extent).toBeNull();
  });
});

describe.each(wordingLanguages)('the words of $tag', ({ hedges, negations, otherWithCapital }) => {
  it('are in lower case, each once, and none is both hedge and negation', () => {
    const all = [...hedges, ...negations];
    expect(all.map((word) => word.normalize('NFC').toLowerCase())).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining([...otherWithCapital]));
  });
});
