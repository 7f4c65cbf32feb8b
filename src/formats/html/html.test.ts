import { expect, test } from 'vitest';
import { html } from './html';

const sniff = (text: string) => html.sniff(new TextEncoder().encode(text), 'file');

test.each([
  '<!DOCTYPE html><p>a',
  '\ufeff\n<?xml version="1.0"?>\n<html>',
  '<!-- saved --> <!-- twice --><html>',
  '<!--<p>--><head>',
])('knows a page by its first tag: %s', (text) => expect(sniff(text)).toBeGreaterThan(0.9));

test.each(['<p>a', '<!-- open', '<!-- a --> words <html>', 'html', '<?xml version="1.0"?><rss>'])(
  'takes nothing else for a page: %s',
  (text) => expect(sniff(text)).toBe(0),
);

test('looks once at each of many comments', () => {
  expect(sniff(`${'<!---->'.repeat(100)}x`)).toBe(0);
  expect(sniff(`${'<!---->\n'.repeat(100)}<html>`)).toBeGreaterThan(0.9);
});
