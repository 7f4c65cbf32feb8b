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
  // The first of them waits until pdf.js is loaded.
}, 60_000);

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

/** A PDF of objects, the first of them its catalog, numbered from 1. */
function writePdf(bodies: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = bodies.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = bodies.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return new TextEncoder().encode(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`,
  );
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A page with words in Shift JIS, in a font that is not in the file: only Adobe's tables say which characters they are. */
function japanesePage(codes: string): Uint8Array {
  return writePdf([
    CATALOG,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(`BT /F1 12 Tf 60 700 Td <${codes}> Tj ET`),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

/** Two pages without text but what a scanner prints at their feet: the number, and the same stamp. */
function scannedPages(): Uint8Array {
  const page = (contents: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F1 7 0 R >> >> >>`;
  const foot = (number: number) =>
    stream(`BT /F1 9 Tf 60 40 Td (Scanned by the harbour office) Tj 400 0 Td (${number}) Tj ET`);
  return writePdf([
    CATALOG,
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5),
    page(6),
    foot(1),
    foot(2),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

test('scanned pages with a stamp at their feet have no words of an article', async () => {
  const { articles, problems } = await parseWith(pdf, scannedPages(), 'scan.pdf');
  expect(articles).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    { key: 'import.problem.image-pdf', values: { pages: 2 } },
  ]);
});

test('words in a font that is not in the file are read by the tables kept beside the app', async () => {
  const { articles, problems } = await parseWith(
    pdf,
    japanesePage('8d6082cc939491e482cd88c382a2'),
    'port.pdf',
  );
  expect(problems).toEqual([]);
  expect(articles[0]?.metadata).toMatchObject({ title: '港の灯台は暗い', language: 'ja' });
});
