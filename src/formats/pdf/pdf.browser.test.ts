import { expect, test } from 'vitest';
import { listTextBlocks } from '../../anchoring/text-blocks';
import { fetchBytes, parseWith } from '../parse-fixture';
import oneColumn from './fixtures/one-column.pdf?url';
import pictures from './fixtures/pictures.pdf?url';
import twoColumns from './fixtures/two-columns.pdf?url';
import { pdf } from './pdf';

async function read(url: string) {
  const result = await parseWith(pdf, await fetchBytes(url), 'file.pdf');
  const [draft] = result.articles;
  return { ...result, draft, blocks: draft === undefined ? [] : listTextBlocks(draft.document) };
}

test('lines become paragraphs, a large line the title', async () => {
  const { draft, blocks } = await read(oneColumn);
  expect(draft?.metadata.title).toBe('The harbour lamp that nobody lit');
  expect(blocks.map(({ text }) => text)).toContain(
    'For eleven nights in April the lamp on the east pier of Ostrander stayed dark, and for eleven nights nobody in the harbour office noticed it.',
  );
  expect(blocks.some(({ type, text }) => type === 'heading' && text === 'What the log says')).toBe(true);
});

test('two columns are read in order, without running heads, page numbers and line-end hyphens', async () => {
  const { draft, blocks } = await read(twoColumns);
  const texts = blocks.map(({ text }) => text);
  expect(draft?.metadata).toMatchObject({ title: 'A bridge moves by a thumb', byline: 'Halla Marsh' });
  expect(texts.filter((text) => /Calder Bulletin|^Page \d/.test(text))).toEqual([]);
  expect(texts).toHaveLength(20);
  for (const [index, text] of texts.entries()) {
    expect(text).toMatch(new RegExp(`This is said in part ${Math.floor(index / 4) + 1}\\.$`));
    expect(text).not.toMatch(/\p{L}- ?\p{Ll}/u);
  }
});

test('a file of pictures says that it has no words', async () => {
  const { articles, problems } = await read(pictures);
  expect(articles).toEqual([]);
  expect(problems).toEqual([
    { where: '', message: { key: 'import.problem.image-pdf', values: { pages: 2 } }, effect: 'left-out' },
  ]);
});

test('a file that was cut off gives its words or a problem, never an error', async () => {
  const bytes = await fetchBytes(oneColumn);
  for (const share of [0.01, 0.3, 0.7]) {
    const { articles, problems } = await parseWith(pdf, bytes.slice(0, bytes.length * share), 'cut.pdf');
    expect(articles.length + problems.length).toBeGreaterThan(0);
  }
});
