import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growRange } from './grow-range';

/** Widens from the caret at `|` until nothing is left; each step with the words it selects. */
function widenings(marked: string, language = 'en'): string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const block = { start: 0, end: text.length };
  const found: string[] = [];
  let range = { start: caret, end: caret };
  for (;;) {
    const grown = growRange(text, range, { block, language });
    if (grown === null) return found;
    range = grown.range;
    found.push(`${grown.step}: ${text.slice(range.start, range.end)}`);
  }
}

describe('growing a range', () => {
  it('goes from the word to the paragraph', () => {
    expect(
      widenings('It rained. On Tuesday the minis|ter said “no car, no tram will cross”, and left. Why?'),
    ).toEqual([
      'word: minister',
      'punctuation: On Tuesday the minister said',
      'sentence: On Tuesday the minister said “no car, no tram will cross”, and left.',
      'paragraph: It rained. On Tuesday the minister said “no car, no tram will cross”, and left. Why?',
    ]);
  });

  it('takes a quotation without and then with its marks', () => {
    expect(widenings('He said “no car, no tr|am will cross” and left.')).toEqual([
      'word: tram',
      'punctuation: no tram will cross',
      'quotation: no car, no tram will cross',
      'quotation: “no car, no tram will cross”',
      'sentence: He said “no car, no tram will cross” and left.',
    ]);
  });

  it.each([
    ['a 10-ci|ty raid', '10-city'],
    ['up to 2,0|00 families', '2,000'],
    ['the U|.S. border', 'U.S.'],
    ['don|’t', 'don’t'],
    ['the |bridge', 'bridge'],
    ['the bridge|', 'bridge'],
    ['部|长说大桥', '部长'],
  ])('takes %s as one word', (marked, word) => {
    const language = /\p{Script=Han}/u.test(marked) ? 'zh' : 'en';
    expect(widenings(marked, language)[0]).toBe(`word: ${word}`);
  });

  it('takes a quotation that goes on over paragraphs after its last paragraph', () => {
    const paragraphs = [
      'She wrote: “The weir is safe.',
      '“Nobody asked us.',
      '“We will not answer again.” Then she left.',
    ];
    const text = paragraphs.join('\n');
    const start = text.indexOf('“Nobody');
    const block = { start, end: start + '“Nobody asked us.'.length };
    const inner = growRange(text, block, { block, language: 'en' });
    expect(inner?.step).toBe('quotation');
    expect(text.slice(inner?.range.start, inner?.range.end)).toBe(
      'The weir is safe.\n“Nobody asked us.\n“We will not answer again.',
    );
    const outer = growRange(text, inner?.range ?? block, { block, language: 'en' });
    expect(text.slice(outer?.range.start, outer?.range.end)).toMatch(/^“The weir.*again\.”$/s);
  });

  it('takes nothing between two quotations for one', () => {
    expect(widenings('«Ja» und n|ein «nie»').filter((step) => step.startsWith('quotation'))).toEqual([]);
    expect(
      widenings('Er rief »nie wie|der« und ging').filter((step) => step.startsWith('quotation')),
    ).toEqual(['quotation: »nie wieder«']);
  });

  it.each(['en', 'ar', 'he', 'th', 'zh', 'und'])(
    'cuts no character that people see as one: %s',
    (language) => {
      const unit = fc.constantFrom(
        ...[
          '👩‍👩‍👧',
          '🇳🇴',
          '👍🏽',
          'e\u0301',
          'o\u0302\u0323',
          '𝒜',
          'שָׁ',
          'לָם',
          'كِتَاب',
          'ـ',
          'กำ',
          'ที่นี่',
          '部长',
          '桥',
          '\u0301',
          '\u200d',
        ],
        ...[' ', '. ', ', ', '“', '”', '-', '’', '5', '、', '。', '؟ ', '\u200f'],
      );
      fc.assert(
        fc.property(fc.array(unit, { minLength: 1, maxLength: 25 }), fc.nat(), (units, at) => {
          const text = units.join('');
          const segments = [...new Intl.Segmenter(language === 'und' ? 'en' : language).segment(text)];
          const edges = [...segments.map(({ index }) => index), text.length];
          const caret = edges[at % edges.length] ?? 0;
          let range = { start: caret, end: caret };
          for (;;) {
            const grown = growRange(text, range, { block: { start: 0, end: text.length }, language });
            if (grown === null) return;
            expect(edges).toContain(grown.range.start);
            expect(edges).toContain(grown.range.end);
            expect(grown.range.end - grown.range.start).toBeGreaterThan(range.end - range.start);
            range = grown.range;
          }
        }),
        { seed: 11, numRuns: 150 },
      );
    },
  );

  it('always contains what it grew from and ends with the block', () => {
    const unit = fc.constantFrom(
      'a',
      'Word',
      ' ',
      '. ',
      ', ',
      '“',
      '”',
      '"',
      '🧵',
      'é',
      '\n',
      '5.5',
      'U.S.',
      '(',
      ')',
      'ن',
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (units, a, b) => {
        const text = units.join('');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        let range = { start, end };
        for (let steps = 0; steps < 50; steps += 1) {
          const grown = growRange(text, range, { block: { start: 0, end: text.length }, language: 'en' });
          if (grown === null) return true;
          expect(grown.range.start).toBeLessThanOrEqual(range.start);
          expect(grown.range.end).toBeGreaterThanOrEqual(range.end);
          expect(grown.range.end - grown.range.start).toBeGreaterThan(range.end - range.start);
          range = grown.range;
        }
        return false;
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
