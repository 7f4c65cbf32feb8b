import { afterEach, expect, test } from 'vitest';
import { documentSchema } from '../../domain/document';
import { findValueFault } from '../redthread-json/check-value';
import { readRichText } from './read-rich-text';

async function read(html: string) {
  const blocks = await readRichText(new DOMParser().parseFromString(html, 'text/html').body, null);
  if (blocks.length > 0) {
    expect(documentSchema.safeParse({ type: 'doc', content: blocks }).error).toBeUndefined();
  }
  return blocks;
}

/** Blocks as short lines: `h2 …`, `p …`, `> p …`, `- p …`, marks as `*b*`. */
async function outline(html: string): Promise<string[]> {
  const lines = (blocks: Awaited<ReturnType<typeof read>>, indent: string): string[] =>
    blocks.flatMap((block) => {
      switch (block.type) {
        case 'blockquote':
          return lines([...block.content], `${indent}> `);
        case 'bulletList':
        case 'orderedList':
          return block.content.flatMap((item) =>
            lines([...item.content], `${indent}${block.type === 'bulletList' ? '-' : '#'} `),
          );
        case 'horizontalRule':
          return [`${indent}---`];
        default: {
          const text = (block.content ?? [])
            .map((run) => {
              if (run.type === 'hardBreak') return '/';
              return (run.marks ?? []).reduce((inner, { type }) => `${type[0]}[${inner}]`, run.text);
            })
            .join('');
          const name =
            block.type === 'heading' ? `h${block.attrs.level}` : block.type === 'paragraph' ? 'p' : 'code';
          return [`${indent}${name} ${text}`];
        }
      }
    });
  return lines(await read(html), '');
}

test.each([
  ['<h2>A <b>b</b></h2><p>one\n two <em>three</em></p>', ['h2 A b[b]', 'p one two i[three]']],
  ['one<br><br>two<br>three<div>four</div>', ['p one', 'p two/three', 'p four']],
  ['<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>', ['- p a', '- - p b', '- p c', '- p d']],
  ['<ol start="3"><li>a</li></ol><hr><p>b</p>', ['# p a', '---', 'p b']],
  ['<blockquote><p>a</p><p>b</p></blockquote>', ['> p a', '> p b']],
  [
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><i>2</i></td></tr></table>',
    ['p a | b', 'p 1 | i[2]'],
  ],
  ['<table><tr><td><h2>a</h2><p>b</p></td><td>c</td></tr></table>', ['h2 a', 'p b', 'p c']],
  ['<pre>a\n  b</pre>', ['code a\n  b']],
  ['<pre>a<br>b</pre>', ['code a\nb']],
  ['<table><tr><td><div>a</div><div>b</div></td><td>c<br><br>d</td></tr></table>', ['p a/b | c/d']],
  ['<form><p>a</p><input></form>', ['p a']],
  [
    '<p><a href="mailto: desk@paper.example">a</a> <a href="mailto:">b</a> <a href="mailto:d@p.example">c</a></p>',
    ['p a b l[c]'],
  ],
  ['<ol start="99999999999999999999"><li>a</li></ol>', ['# p a']],
  ['<b style="font-weight:normal"><p><span style="font-weight:700">a</span> b</p></b>', ['p b[a] b']],
  ['<p>a<span hidden>x</span><span style="display:none">y</span></p><nav>z</nav>', ['p a']],
  [
    '<p><a href="javascript:alert(1)">a</a> <a href="https://x.example/?utm_medium=m#k">b</a></p>',
    ['p a l[b]'],
  ],
  [
    '<dl><dt>a</dt><dd>b</dd></dl><figure><img src=x><figcaption>c</figcaption></figure>',
    ['p a', 'p b', 'p c'],
  ],
])('%s', async (html, expected) => {
  expect(await outline(html)).toEqual(expected);
});

test('lists that stand straight in lists are read once each', async () => {
  expect(await outline('<ul><li>a</li><ul><li>b</li><ul><li>c</li></ul></ul><li>d</li></ul>')).toEqual([
    '- p a',
    '- - p b',
    '- - - p c',
    '- p d',
  ]);
  expect(await outline(`${'<ul>'.repeat(100)}<li>deep`)).toEqual(['- p deep']);
});

test('quotes and lists far within one another can be written to a file and read back', async () => {
  const deep = await read(`${'<blockquote><ul><li>'.repeat(150)}<a href="https://paper.example/">words`);
  expect(JSON.stringify(deep)).toContain('"words"');
  const row: unknown = { document: { type: 'doc', content: deep } };
  expect(findValueFault(row)).toBeNull();
});

test('what Word puts on the clipboard is cleaned and its lists are lists', async () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style>
    <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=EN-GB>
    <p class=MsoNormal style='margin-bottom:0cm'><b><span style='font-size:12.0pt'>Bold</span></b> text<o:p></o:p></p>
    <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
    style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>first</p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp;</span><![endif]>second</p>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>`;
  expect(await outline(word)).toEqual(['p b[Bold] text', '- p first', '- p second']);
});

const requests: string[] = [];
afterEach(() => {
  requests.length = 0;
});

test('hostile markup runs nothing, loads nothing and leaves only words', async () => {
  const watcher = new PerformanceObserver((list) => {
    requests.push(...list.getEntries().map(({ name }) => name));
  });
  watcher.observe({ type: 'resource' });
  const trap = 'parent.ran=1;window.ran=1';
  const beacon = `${location.origin}/beacon-of-the-test`;
  const hostile = [
    `<script>${trap}</script><p>a</p>`,
    `<img src="${beacon}/1" onerror="${trap}"><p>a</p>`,
    `<p style="background:url(${beacon}/2)">a</p>`,
    `<svg><style><img src=x onerror="${trap}"></style></svg><p>a</p>`,
    `<math><mtext><table><mglyph><style><!--</style><img src=x onerror="${trap}">--></table></math><p>a</p>`,
    `<iframe src="${beacon}/3" srcdoc="<script>${trap}</script>"></iframe><p>a</p>`,
    `<p onclick="${trap}" onmouseover="${trap}">a</p><form action="${beacon}/4"><input name=attributes></form>`,
    `<a href="data:text/html,<script>${trap}</script>">a</a>`,
    `<a href="java\tscript:${trap}">a</a>`,
    `<link rel=stylesheet href="${beacon}/5"><style>@import "${beacon}/6";</style><p>a</p>`,
    `<video poster="${beacon}/7"><source src="${beacon}/8"></video><object data="${beacon}/9"></object><p>a</p>`,
    `<template><p><img src="${beacon}/10" onerror="${trap}"></p></template><p>a</p>`,
    `<noscript><p title="</noscript><img src=x onerror='${trap}'>"></noscript><p>a</p>`,
    `<base href="${beacon}/11"><meta http-equiv=refresh content="0;url=${beacon}/12"><p>a</p>`,
  ];
  for (const html of hostile) {
    const blocks = await read(html);
    const json = JSON.stringify(blocks);
    expect(json, html).not.toMatch(/javascript:|data:text|onerror|beacon/i);
    expect(json, html).toContain('"a');
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  watcher.disconnect();
  expect(Reflect.get(window, 'ran')).toBeUndefined();
  expect(requests.filter((url) => url.includes('beacon-of-the-test'))).toEqual([]);
});
