import { expect, test } from 'vitest';
import { dropRunningHeads } from './drop-running-heads';
import { findCompounds, joinSetLines } from './join-hyphens';
import { linesToBlocks } from './lines-to-blocks';
import { orderColumns } from './order-columns';
import type { TextLine } from './page-text';
import { runsToLines } from './runs-to-lines';

function line(text: string, y: number, at: Partial<TextLine> = {}): TextLine {
  return { text, left: 50, right: 250, y, size: 10, ...at };
}

/** Lines of one paragraph from a height down, 12 points apart. */
function lines(texts: readonly string[], top: number, at: Partial<TextLine> = {}): TextLine[] {
  return texts.map((text, index) => line(text, top - index * 12, at));
}

function texts(all: readonly TextLine[]): string[] {
  return linesToBlocks(all)
    .map((block) => ('content' in block ? JSON.stringify(block.content) : ''))
    .map((json) => (JSON.parse(json) as { text: string }[]).map(({ text }) => text).join(''));
}

test('lines close together are one paragraph, a gap or an indent begins the next', () => {
  const first = lines(['The board met on', 'Monday and said', 'nothing of it.'], 700);
  const afterGap = lines(['A gap parts this', 'one from it.'], 640);
  const indented = [line('Indented, this is', 616, { left: 62 }), line('the third.', 604, { right: 120 })];
  expect(texts([...first, ...afterGap, ...indented])).toEqual([
    'The board met on Monday and said nothing of it.',
    'A gap parts this one from it.',
    'Indented, this is the third.',
  ]);
});

test('a paragraph goes on over the end of a column when its sentence does', () => {
  const left = lines(['The pilots were told', 'by a letter that'], 100);
  const right = lines(['came on a Friday', 'after the storm.'], 700, { left: 300, right: 500 });
  expect(texts([...left, ...right])).toEqual([
    'The pilots were told by a letter that came on a Friday after the storm.',
  ]);
});

test('large letters are a heading, at the level of their size', () => {
  const blocks = linesToBlocks([
    line('The lamp', 740, { size: 20 }),
    line('What the log says', 700, { size: 14 }),
    ...lines(['It was dark for', 'eleven nights.'], 670),
  ]);
  expect(blocks.map((block) => (block.type === 'heading' ? block.attrs.level : block.type))).toEqual([
    1,
    2,
    'paragraph',
  ]);
});

test('a word parted at a line’s end is mended, a compound keeps its hyphen', () => {
  const compounds = findCompounds(['a well-known pilot', 'and others']);
  expect(joinSetLines('the har-', 'bour', compounds)).toBe('the harbour');
  expect(joinSetLines('the well-', 'known man', compounds)).toBe('the well-known man');
  expect(joinSetLines('from Marl-', 'End', compounds)).toBe('from Marl- End');
});

test('columns are read one after the other, from the right in a right-to-left page', () => {
  const left = lines(['a', 'b', 'c', 'd'], 700);
  const right = lines(['e', 'f', 'g', 'h'], 700, { left: 300, right: 500 });
  const headline = line('over both', 720, { right: 500 });
  const mixed = [headline, ...left.flatMap((one, index) => [one, right[index] ?? one])];
  expect(
    orderColumns(mixed)
      .map(({ text }) => text)
      .join(' '),
  ).toBe('over both a b c d e f g h');
  expect(
    orderColumns(mixed, 'rtl')
      .map(({ text }) => text)
      .join(' '),
  ).toBe('over both e f g h a b c d');
});

test('what stands at the edge of every page is dropped, with the page numbers', () => {
  const page = (number: number) => ({
    height: 800,
    lines: [
      line(`Bulletin ${number}`, 780),
      line(`Text of page ${number}, first`, 700),
      line(`Text of page ${number}, second`, 400),
      line(String(number), 20),
    ],
  });
  const kept = dropRunningHeads([1, 2, 3].map(page)).map((page) => page.map(({ text }) => text));
  expect(kept).toEqual([1, 2, 3].map((n) => [`Text of page ${n}, first`, `Text of page ${n}, second`]));
});

test('runs on one baseline are a line, with a space where there is a gap and two lines where it is wide', () => {
  const run = (text: string, x: number, width: number, y = 700) => ({ text, x, y, width, size: 10 });
  expect(
    runsToLines([run('har', 50, 15), run('bour', 65, 20), run('board', 88, 25), run('column', 300, 40)]).map(
      ({ text }) => text,
    ),
  ).toEqual(['harbour board', 'column']);
  const hebrew = runsToLines([run('אבג', 100, 20), run('דהו', 50, 20), run('זחט', 75, 20)]);
  expect(hebrew.map(({ text }) => text)).toEqual(['אבג זחט דהו']);
});

test('letters drawn as one, and Arabic letters in their shapes, become those that one types', () => {
  const run = (text: string, x: number) => ({ text, x, y: 700, width: 20, size: 10 });
  expect(runsToLines([run('the o\ufb03ce', 50)]).map(({ text }) => text)).toEqual(['the office']);
  // The end of the line stands on the left.
  const arabic = runsToLines([run('\ufe8d\ufedf\ufeb0\ufeae', 100), run('\ufe91\ufef4\ufe96', 70)]);
  expect(arabic.map(({ text }) => text)).toEqual(['الزر بيت']);
});
