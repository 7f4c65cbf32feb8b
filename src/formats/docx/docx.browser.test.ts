import { expect, test } from 'vitest';
import { canonicalText } from '../../anchoring/text-blocks';
import { documentSchema } from '../../domain/document';
import { fetchBytes, parseWith } from '../parse-fixture';
import { docx } from './docx';
import libreoffice from './fixtures/libreoffice.docx?url';
import pandoc from './fixtures/pandoc.docx?url';
import { openDocx } from './open-docx';

test.each([
  ['pandoc', pandoc],
  ['LibreOffice', libreoffice],
])('a file written by %s keeps its structure and its facts', async (_, url) => {
  const { articles, problems } = await parseWith(docx, await fetchBytes(url), 'lamp.docx');
  const [draft] = articles;
  expect(problems).toEqual([]);
  expect(draft?.metadata).toMatchObject({
    title: 'The harbour lamp that nobody lit',
    byline: 'Sunniva Bracken',
    language: 'en',
  });
  expect(documentSchema.safeParse(draft?.document).error).toBeUndefined();
  const text = canonicalText(draft?.document ?? { type: 'doc', content: [] });
  expect(text).not.toContain('The harbour lamp that nobody lit');
  expect(text).toContain('Month | Nights | Dark');
  const types = draft?.document.content.map(({ type }) => type) ?? [];
  expect(types).toContain('heading');
  expect(types).toContain('bulletList');
  expect(types).toContain('orderedList');
  expect(types).toContain('blockquote');
  expect(JSON.stringify(draft?.document)).toContain('https://ostrander.example/lamp?night=3');
});

test('a file that was cut off or is no Word file gives a problem', async () => {
  const bytes = await fetchBytes(pandoc);
  for (const damaged of [bytes.slice(0, bytes.length / 2), bytes.slice(0, 30), new Uint8Array(2000)]) {
    const { articles, problems } = await parseWith(docx, damaged, 'lamp.docx');
    expect(articles).toEqual([]);
    expect(problems.map(({ message }) => message.key)).toEqual(['import.problem.damaged']);
  }
});

test('a file that unpacks to more than fits is not opened, whatever it states of itself', async () => {
  const { zipSync } = await import('fflate');
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }, { level: 1 });
  expect(await openDocx(bomb, 1_000_000)).toBe('too-much');
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  // The size unpacked, in the local head and in the directory at the end (APPNOTE.TXT 4.3.7 and 4.3.12).
  view.setUint32(22, 1000, true);
  view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 1000, true);
  expect(await openDocx(bomb, 1_000_000)).toBe('too-much');
});

test.each([pandoc, libreoffice])(
  'the day a file was made is not taken for the day of publishing',
  async (url) => {
    const { articles } = await parseWith(docx, await fetchBytes(url), 'lamp.docx');
    expect(articles[0]?.readFrom?.publishedAt).not.toBe('file');
  },
);

test('a file whose text has another name, as some programs give it, is read all the same', async () => {
  const { unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(await fetchBytes(pandoc));
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const isText = /\.(?:xml|rels)$/.test(name) && !/^word\/document/.test(name);
      const text = new TextDecoder().decode(bytes).replaceAll('word/document.xml', 'word/document2.xml');
      return [
        name.replace(/word\/(_rels\/)?document\.xml/, 'word/$1document2.xml'),
        isText ? new TextEncoder().encode(text) : bytes,
      ];
    }),
  );
  const { articles, problems } = await parseWith(docx, zipSync(renamed), 'lamp.docx');
  expect(problems).toEqual([]);
  expect(canonicalText(articles[0]?.document ?? { type: 'doc', content: [] })).toContain(
    'Month | Nights | Dark',
  );
});
