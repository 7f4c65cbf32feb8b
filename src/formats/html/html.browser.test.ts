import { expect, test } from 'vitest';
import { canonicalText } from '../../anchoring/text-blocks';
import { parseWith } from '../parse-fixture';
import { html } from './html';

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, index) =>
    `<p>Paragraph ${index + 1} tells, at some length and with several commas, what the mayor of Ashby Fen said, to whom, and in which room of the town hall she said it.</p>`,
).join('\n');

const PAGE = `<!DOCTYPE html>
<!-- saved from url=(0041)https://fenpost.example/2026/05/mayor?utm_source=x -->
<html lang="en-GB"><head><meta charset="utf-8"><title>Mayor speaks | The Fen Post</title>
<meta property="og:site_name" content="The Fen Post (meta)">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":["OpinionNewsArticle"],"headline":"The mayor has spoken","author":[{"@type":"Person","name":"Ida Vale"},{"name":"Tom Roe"}],
"publisher":{"@type":"NewsMediaOrganization","name":"The Fen Post"},"datePublished":"2026-05-03T07:00:00+01:00","dateModified":"2026-05-04T09:10:00+01:00"}]}</script>
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>The mayor has spoken</h1><p class="byline">By Ida Vale</p>${PARAGRAPHS}
<p>See <a href="/more?fbclid=1">the minutes</a>.</p></article>
<footer>Cookie settings. Subscribe now.</footer></body></html>`;

test('a saved page gives its article and what the page says of it', async () => {
  const { articles } = await parseWith(html, PAGE, 'mayor.html');
  const [draft] = articles;
  expect(draft?.metadata).toMatchObject({
    title: 'The mayor has spoken',
    byline: 'Ida Vale, Tom Roe',
    publisher: 'The Fen Post',
    publishedAt: '2026-05-03',
    modifiedAt: '2026-05-04',
    url: 'https://fenpost.example/2026/05/mayor',
    language: 'en-GB',
    articleType: 'OpinionNewsArticle',
  });
  expect(draft?.readFrom?.publisher).toBe('page');
  const text = canonicalText(draft?.document ?? { type: 'doc', content: [] });
  expect(text).toMatch(/^Paragraph 1 tells/);
  expect(text).not.toMatch(/Cookie|Sport|The mayor has spoken/);
  expect(JSON.stringify(draft?.document)).toContain('https://fenpost.example/more"');
});

test('meta tags of the scholarly and the Dublin Core kind are read', async () => {
  const page = `<html><head><meta name="citation_title" content="On lamps"><meta name="citation_author" content="Bracken, Sunniva">
    <meta name="citation_author" content="Roe, Tom"><meta name="DC.publisher" content="Pier Review">
    <meta name="citation_publication_date" content="2026/05/04"></head><body>${PARAGRAPHS}</body></html>`;
  const { articles } = await parseWith(html, page, 'lamps.html');
  expect(articles[0]?.metadata).toMatchObject({
    title: 'On lamps',
    byline: 'Sunniva Bracken, Tom Roe',
    publisher: 'Pier Review',
    publishedAt: '2026-05-04',
  });
});

test.each([
  '<meta property="article:modified_time" content="2026-05-04T09:10:00Z">',
  '<meta name="DCTERMS.modified" content="2026-05-04">',
  '<meta itemprop="dateModified" content="2026-05-04">',
])('the day of the last change is read: %s', async (tag) => {
  const page = `<html><head><meta property="article:published_time" content="2026-05-03">${tag}</head><body>${PARAGRAPHS}</body></html>`;
  const { articles } = await parseWith(html, page, 'mayor.html');
  expect(articles[0]?.metadata).toMatchObject({ publishedAt: '2026-05-03', modifiedAt: '2026-05-04' });
});

test('a page from a web archive knows both addresses', async () => {
  const page = `<!-- saved from url=(0062)https://web.archive.org/web/20260504010203/https://fenpost.example/a -->
    <html><body>${PARAGRAPHS}</body></html>`;
  const { articles } = await parseWith(html, page, 'a.html');
  expect(articles[0]?.metadata).toMatchObject({
    url: 'https://fenpost.example/a',
    archiveUrl: 'https://web.archive.org/web/20260504010203/https://fenpost.example/a',
  });
});

test('a page in another encoding is read as its head says', async () => {
  const start = '<html><head><meta charset="windows-1251"><title>t</title></head><body><p>';
  const word = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
  const bytes = new Uint8Array([
    ...new TextEncoder().encode(start),
    ...word,
    ...new TextEncoder().encode('</p></body></html>'),
  ]);
  const { articles } = await parseWith(html, bytes, 'a.html');
  expect(canonicalText(articles[0]?.document ?? { type: 'doc', content: [] })).toBe('Привет');
});
