import { describe, expect, test } from 'vitest';
import { readPastedHtml } from './read-paste';

const NOW = '2026-11-24T09:00:00.000Z';
const PLAIN = 'the same words without markup';

async function blocksOf(html: string, text = PLAIN): Promise<string | null> {
  const draft = await readPastedHtml(html, text, { now: NOW });
  return draft === null ? null : JSON.stringify(draft.document.content);
}

describe('a paste is read as rich text', () => {
  test('when nothing but emphasis makes it rich, in lines of its own', async () => {
    const blocks = await blocksOf(
      '<div>The lamp is out</div><div>It was <b>never</b> lit<br>and <span style="font-style:italic">nobody</span> knew</div>',
    );
    expect(blocks).toContain('"text":"never","marks":[{"type":"bold"}]');
    expect(blocks).toContain('"text":"nobody","marks":[{"type":"italic"}]');
  });

  test('when there is no plain text beside it', async () => {
    expect(await blocksOf('<div>The lamp is out</div><div>It was never lit</div>', '')).toContain(
      'never lit',
    );
  });
});

describe('a paste is left to its plain text', () => {
  test.each([
    ['plain lines', '<div>The lamp is out</div><div>It was never lit</div>'],
    [
      'lines of an editor of code',
      `<div style="font-family: Consolas, 'Courier New', monospace;white-space: pre;"><div><span style="font-style: italic">let</span> lamp;</div></div>`,
    ],
    ['one block of code', '<pre><b>let</b> lamp;</pre>'],
    ['no words at all', '<p> </p><img src="x">'],
  ])('%s', async (_, html) => expect(await blocksOf(html)).toBeNull());
});
