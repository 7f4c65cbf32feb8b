import { expect, test } from 'vitest';
import { html } from '../../formats/html/html';
import { testContext } from '../../formats/parse-fixture';
import { parseHtml } from './parse-html';

const WALK = [
  'parentNode',
  'firstChild',
  'firstElementChild',
  'nextSibling',
  'nextElementSibling',
  'children',
];
const LURE = `<form id="body">${WALK.map((name) => `<input name="${name}">`).join('')}</form><img name="querySelectorAll"><img id="title" name="title">`;

test('nothing in a page is laid over the properties of its nodes', () => {
  const page = parseHtml(`<body>${LURE}<p>words</p></body>`);
  expect(page.body.localName).toBe('body');
  const [form] = page.querySelectorAll('form');
  expect(form?.parentNode).toBe(page.body);
  expect(form?.nextElementSibling?.localName).toBe('img');
});

test('a page that would lead who walks through it round for ever is read to its end', async () => {
  const words = '<p>The clock of Marl End has lost four minutes since Easter, the town says.</p>'.repeat(4);
  const bytes = new TextEncoder().encode(
    `<!doctype html><html><body><article><h1>Slow</h1>${words}<div>${LURE}</div>${words}</article></body></html>`,
  );
  const result = await html.parse?.(bytes, { ...testContext('slow.html'), parseHtml });
  expect(result?.articles).toHaveLength(1);
});
