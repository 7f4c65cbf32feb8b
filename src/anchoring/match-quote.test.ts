import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUOTE_CONTEXT } from '../domain/span';
import { describeQuote } from './describe-quote';
import { createQuoteMatcher, matchQuote } from './match-quote';

/** The words where a quote was placed, with what became of it. */
function placed(text: string, selector: Parameters<typeof matchQuote>[1]): string {
  const { status, range } = matchQuote(text, selector);
  return range === null ? status : `${status}: ${text.slice(range.start, range.end)}`;
}

const TEXT = [
  'The harbour board met on Tuesday.',
  'It voted to raise the fee for ferries by nine per cent, the chair said.',
  'The fee for fishing boats stays as it is. Nobody asked why.',
  'It voted to lower the fee for yachts by two per cent, the clerk said.',
].join('\n');

test('a quote that stands once is found without anything around it', () => {
  expect(placed(TEXT, { exact: 'stays as it is' })).toBe('exact: stays as it is');
});

test('copies are told apart by what stood around them', () => {
  const before = { exact: 'the fee for', prefix: 'It voted to raise ', suffix: ' ferries by nine per cent' };
  expect(matchQuote(TEXT, before).range?.start).toBe(TEXT.indexOf('the fee for'));
  const after = { exact: 'the fee for', prefix: 'It voted to lower ', suffix: ' yachts by two per cent' };
  expect(matchQuote(TEXT, after).range?.start).toBe(TEXT.lastIndexOf('the fee for'));
});

test('copies that nothing tells apart are a question with all of them', () => {
  const { status, candidates, range } = matchQuote(TEXT, { exact: 'per cent' });
  expect(status).toBe('uncertain');
  expect(range).toBeNull();
  expect(candidates.map(({ start }) => start)).toEqual([
    TEXT.indexOf('per cent'),
    TEXT.lastIndexOf('per cent'),
  ]);
});

test('the very position tells copies apart, a position nearby does not', () => {
  const start = TEXT.lastIndexOf('per cent');
  expect(matchQuote(TEXT, { exact: 'per cent', start }).range?.start).toBe(start);
  expect(matchQuote(TEXT, { exact: 'per cent', start: start - 3 }).status).toBe('uncertain');
});

test('of two places with the same surroundings the one that is where the quote was is meant, if the other is nowhere near', () => {
  const verse = 'And all the bells of the old harbour rang out again over the water.';
  const text = `${verse}\n${'Somebody sang a line of verse. '.repeat(40)}\n${verse}`;
  const start = text.lastIndexOf('rang out');
  const selector = { exact: 'rang out', prefix: 'of the old harbour ', suffix: ' again over the water' };
  expect(matchQuote(text, { ...selector, start: start + 7 }).range?.start).toBe(start);
  expect(matchQuote(text, { ...selector, start: start - 300 }).status).toBe('uncertain');
  expect(matchQuote(text, selector).status).toBe('uncertain');
});

test.each([
  ['curly quotation marks', 'He said: “It’s over” and left.', `"It's over"`, '“It’s over”'],
  ['a dash', 'From 9 – 12 it rained.', '9-12', '9 – 12'],
  ['white space and line ends', 'one  two\nthree', 'one two three', 'one  two\nthree'],
  ['a no-break space', 'a sum of 10\u00A0000\u00A0crowns', '10 000 crowns', '10\u00A0000\u00A0crowns'],
  ['decomposed letters', 'le re\u0301sume\u0301 complet', 'résumé', 're\u0301sume\u0301'],
  ['composed letters', 'le résumé complet', 're\u0301sume\u0301', 'résumé'],
  ['soft hyphens', 'the govern\u00ADment fell', 'government', 'govern\u00ADment'],
])('%s count as the same, and offsets are those of the text', (_, text, exact, found) => {
  expect(placed(text, { exact })).toBe(`edited: ${found}`);
});

test('a quote that cuts into words keeps its cuts', () => {
  const selector = { exact: 'sume\u0301 comp', prefix: 'le re\u0301', suffix: 'let' };
  expect(placed('le résumé complet', selector)).toBe('edited: sumé comp');
});

test('surroundings that were trimmed do not run into the quote', () => {
  expect(placed(TEXT, { exact: 'stays as', prefix: 'fishing boats', suffix: 'it is. Nobody' })).toBe(
    'exact: stays as',
  );
});

test('a changed passage between its old surroundings is an edited one', () => {
  const selector = {
    exact: 'raise the fee for ferries by seven per cent',
    prefix: 'on Tuesday.\nIt voted to ',
    suffix: ', the chair said.',
  };
  expect(placed(TEXT, selector)).toBe('edited: raise the fee for ferries by nine per cent');
});

test('a near copy whose surroundings are other ones is not placed', () => {
  const selector = {
    exact: 'It voted to lower the fee for canoes by two per cent, the clerk said.',
    prefix: 'in another town altogether, far up the river.\n',
    suffix: '\nThen everybody went home by bus.',
  };
  const { status, candidates } = matchQuote(TEXT, selector);
  expect(status).toBe('uncertain');
  expect(candidates[0]?.start).toBe(TEXT.indexOf('It voted to lower'));
});

test('what is gone is an orphan', () => {
  const selector = { exact: 'A dragon slept', prefix: 'Under the hill. ', suffix: ' for ages.' };
  expect(matchQuote(TEXT, selector)).toEqual({
    status: 'orphaned',
    range: null,
    score: expect.any(Number),
    reason: 'taken-out',
    candidates: [],
  });
});

test.each(['', ' ', '\n\t ', '\u00AD', '\u200B'])('a quote without words is no place: %j', (exact) => {
  expect(matchQuote('words\u2003of a text.', { exact }).range).toBeNull();
  expect(matchQuote('', { exact }).status).toBe('orphaned');
});

test('numbers that are none and places outside of the text do no harm', () => {
  for (const start of [Number.NaN, -5, 1e12, Number.POSITIVE_INFINITY, 0.5])
    expect(placed(TEXT, { exact: 'stays as it is', start })).toBe('exact: stays as it is');
});

test('a quote that stands a thousand times is at most ten candidates, the nearest first', () => {
  const text = 'no more. '.repeat(1000);
  const { status, candidates } = matchQuote(text, {
    exact: 'more',
    start: 4500,
    prefix: 'no ',
    suffix: '. no',
  });
  expect(status).toBe('uncertain');
  expect(candidates).toHaveLength(10);
  expect(candidates[0]?.start).toBe(4503);
});

test('one of a thousand is found by what stands around it', () => {
  const text = Array.from({ length: 1000 }, (_, row) => `Row ${row} holds one e of its own.`).join('\n');
  const start = text.indexOf('e of', text.indexOf('Row 717 '));
  const span = describeQuote(text, 'v', { start, end: start + 1 });
  expect(matchQuote(text, { exact: 'e', prefix: span.prefix, suffix: span.suffix }).range?.start).toBe(start);
});

test('a quote of ten thousand characters is found when some of its words changed', () => {
  const words = Array.from({ length: 2500 }, (_, at) => `w${(at * 7919) % 6000}`);
  const quote = words.slice(200, 2100).join(' ');
  expect(quote.length).toBeGreaterThan(9_000);
  const now = words.map((word, at) => (at % 97 === 13 ? 'other' : word));
  const text = now.join(' ');
  const selector = {
    exact: quote,
    prefix: `${words.slice(194, 200).join(' ')} `,
    suffix: ` ${words.slice(2100, 2106).join(' ')}`,
  };
  expect(placed(text, selector)).toBe(`edited: ${now.slice(200, 2100).join(' ')}`);
});

test('one word over and over is withstood', () => {
  const text = 'la '.repeat(20_000);
  expect(matchQuote(text, { exact: 'la '.repeat(3_000) }).status).toBe('uncertain');
  expect(matchQuote(text, { exact: `${'la '.repeat(3_000)}lo` }).range).toBeNull();
});

test('a text of nothing but marks is withstood', () => {
  const { range } = matchQuote('\u0301'.repeat(50_000), { exact: '\u0301', prefix: 'e', suffix: '' });
  expect(range).toBeNull();
});

test('a letter without its mark, half an emoji, a word inside of another are no places', () => {
  expect(matchQuote('caf\u0065\u0301 noir', { exact: 'cafe' }).range).toBeNull();
  expect(matchQuote('a 👍🏽 b', { exact: 'b 👍' }).range).toBeNull();
  expect(placed('a 😀 b', { exact: '😀' })).toBe('exact: 😀');
  expect(placed('party and art', { exact: 'art', prefix: 'party and ' })).toBe('exact: art');
});

test('a quote that was cut within a character is its whole word', () => {
  expect(placed('un cafe\u0301 noir', { exact: '\u0301 noir', prefix: 'un cafe' })).toBe(
    'edited: cafe\u0301 noir',
  );
  expect(placed('a 👍🏽 b', { exact: '👍', prefix: 'a ', suffix: '🏽 b' })).toBe('edited: 👍🏽');
  expect(placed('a 𠮷 b', { exact: '\uDFB7 b', prefix: 'a \uD842' })).toBe('edited: 𠮷 b');
});

test('a place is never empty, and a mark on a space is not cut off', () => {
  expect(placed('a..b', { exact: '.', prefix: 'a.', suffix: '.b' })).toBe('edited: ..');
  expect(placed('one two \u0301 three', { exact: 'one two ' })).toBe('edited: one two');
});

test('one matcher answers many quotes as if each were alone', () => {
  const matcher = createQuoteMatcher(TEXT);
  for (const exact of ['per cent', 'Tuesday', 'gone with it', 'nine per cent', 'Tuesday'])
    expect(matcher.match({ exact })).toEqual(matchQuote(TEXT, { exact }));
});

const PIECES = [
  'a',
  'b',
  'word ',
  'the ',
  'fee ',
  '\n',
  ' ',
  '. ',
  '“',
  '’',
  '–',
  '👩‍👩‍👧',
  'e\u0301',
  'é',
  'אבג ',
  '漢',
  '字',
  'ไทย',
  'co\u00ADop ',
];

/** No cut falls inside a character of the text that it is not in already. */
const describedArbitrary = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 120 })
  .chain((pieces) => {
    const ends = pieces.map((_, index) => pieces.slice(0, index + 1).join('').length);
    return fc.tuple(fc.nat(pieces.length - 1), fc.nat(pieces.length - 1)).map(([one, other]) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      const text = pieces.join('');
      return { text, range: { start: first === 0 ? 0 : (ends[first - 1] ?? 0), end: ends[last] ?? 0 } };
    });
  });

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

test('describeQuote and matchQuote are inverse on the same text', () => {
  fc.assert(
    fc.property(describedArbitrary, ({ text, range }) => {
      const { exact, prefix, suffix, start } = describeQuote(text, 'v', range);
      const placement = matchQuote(text, { exact, prefix, suffix, start });
      if (placement.range !== null) {
        expect(placement.range).toEqual(range);
        expect(placement.status).toBe('exact');
        return;
      }
      expect(placement.status).toBe('uncertain');
      expect(placement.candidates).toContainEqual({ ...range, score: expect.any(Number) });
      expect(countOf(text, exact)).toBeGreaterThan(0);
    }),
    { seed: 41, numRuns: 1500 },
  );
});

test('a quote with its whole surroundings, which stand once, is placed without its position', () => {
  const text = Array.from({ length: 400 }, (_, at) => `w${at} the`).join(' ');
  fc.assert(
    fc.property(fc.nat(text.length - 40), fc.integer({ min: 1, max: 40 }), (start, length) => {
      const range = { start, end: start + length };
      const { exact, prefix, suffix } = describeQuote(text, 'v', range);
      if (exact.trim() === '' || start < QUOTE_CONTEXT) return;
      expect(matchQuote(text, { exact, prefix, suffix }).range).toEqual(range);
    }),
    { seed: 42, numRuns: 500 },
  );
});
