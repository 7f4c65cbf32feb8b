import { describe, expect, test } from 'vitest';
import { cleanLine, isHardWrapped, joinLines, splitLines, toParagraphs } from './unwrap-lines';

const WRAPPED = `The board of the harbour met on Monday evening and said
that the northern lights would stay dark until the end
of spring, which would save forty thousand crowns. The
pilots had not been asked and heard of it by letter.

A second paragraph follows after a line without words
and is joined for itself.`;

const LINES = `The lamp is out.
Nobody has lit it since the storm of last week, as the keeper said on Monday.
The board knows.
It will meet.`;

test('lines end wherever any system ends them', () => {
  expect(splitLines('a\r\nb\rc\nd\u2028e\u2029f\fg')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
});

describe('whether a text was broken to a width', () => {
  test('full lines that end within sentences were', () => expect(isHardWrapped(WRAPPED)).toBe(true));
  test('lines that are sentences were not', () => expect(isHardWrapped(LINES)).toBe(false));
  test('two lines are no ground for an answer', () =>
    expect(isHardWrapped(WRAPPED.split('\n').slice(0, 2).join('\n'))).toBe(false));
  test('paragraphs each on one long line were not', () =>
    expect(isHardWrapped(Array(5).fill('word '.repeat(60)).join('\n'))).toBe(false));
});

describe('two lines become one', () => {
  test.each([
    ['the harbour', 'board', 'the harbour board'],
    ['the well-', 'known pilot', 'the well-known pilot'],
    ['the har\u00ad', 'bour', 'the harbour'],
    ['the 1990-', '1995 years', 'the 1990- 1995 years'],
    ['the Berlin-', 'Hamburg line', 'the Berlin- Hamburg line'],
    ['港口委员会', '表示', '港口委员会表示'],
    ['', 'first', 'first'],
  ])('%s + %s', (before, after, joined) => expect(joinLines(before, after)).toBe(joined));
});

describe('paragraphs', () => {
  test('a paragraph of a great many lines is joined in one go', () => {
    const lines = Array.from(
      { length: 60_000 },
      (_, index) => `line ${index} of the long log of the har\u00ad`,
    );
    const [paragraph, ...others] = toParagraphs(lines.join('\n'), 'hard-wrapped');
    expect(others).toEqual([]);
    expect(paragraph).toMatch(/^line 0 of the long log of the harline 1 of .*harline 59999 of the long log/);
  });

  test('the gaps of a wide table are looked at once', () => {
    const gap = '\t'.repeat(100_000);
    expect(toParagraphs(`a\tb${gap} c\nd`, 'hard-wrapped')).toEqual(['a b c d']);
  });

  test('a blank line ends one; the lines of a wrapped text are joined', () => {
    const paragraphs = toParagraphs(WRAPPED, 'hard-wrapped');
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[1]).toBe(
      'A second paragraph follows after a line without words and is joined for itself.',
    );
  });

  test('every line is one when it is read so', () => {
    expect(toParagraphs(LINES, 'as-lines')).toEqual(LINES.split('\n'));
  });

  test('items of a list stay apart and take in the lines they go on in', () => {
    expect(
      toParagraphs('Seen:\n- a lamp\n  that was out\n- a buoy\n1. first\n2) second', 'hard-wrapped'),
    ).toEqual(['Seen:', '- a lamp that was out', '- a buoy', '1. first', '2) second']);
  });

  test('rows of a table stay apart from each other and from what follows', () => {
    expect(toParagraphs('Month\tNights\tDark\nMay\t31\t3\nThat was all\nin May.', 'hard-wrapped')).toEqual([
      'Month Nights Dark',
      'May 31 3',
      'That was all in May.',
    ]);
    expect(toParagraphs('May\t31\nJune\t30', 'hard-wrapped')).toEqual(['May 31', 'June 30']);
  });

  test('a paragraph that begins with a tab is still one', () => {
    expect(toParagraphs('\tThe board met\non Monday.', 'hard-wrapped')).toEqual(['The board met on Monday.']);
  });
});

test('what cannot be seen is taken out of a line, joiners and marks stay', () => {
  expect(cleanLine('\ufeff a\u0000\u00a0 b\tc ')).toBe('a b c');
  expect(cleanLine('👩‍👩‍👧 e\u0301 می‌خواهم')).toBe('👩‍👩‍👧 e\u0301 می‌خواهم');
});
