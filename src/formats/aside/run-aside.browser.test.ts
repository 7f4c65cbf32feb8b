import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../anchoring/text-blocks';
import { markdown } from '../markdown/markdown';
import { testContext } from '../parse-fixture';
import { readPlainText } from '../plain-text/read-plain-text';
import { runAside } from './run-aside';

const PARAGRAPH = 'The harbour board said on Monday that nobody had asked the **pilots** about the lights.';
const LONG = Array.from({ length: 10_000 }, (_, index) => `${index}. ${PARAGRAPH}`).join('\n\n');
const INPUT = {
  content: LONG,
  reading: null,
  origin: { way: 'paste', fileName: null, mediaType: 'text/plain' },
  now: '2026-11-24T09:00:00.000Z',
} as const;

describe('a long text', () => {
  test('gives the same aside as when it is read at once', async () => {
    const aside = await runAside('readPlainText', INPUT);
    expect(aside).toEqual(await readPlainText(INPUT));
    expect(aside.draft?.document.content.length).toBeGreaterThan(9_000);
  });

  test('is no longer read when it is told to stop', async () => {
    const controller = new AbortController();
    const reading = runAside('readPlainText', INPUT, controller.signal);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a long Markdown file', () => {
  const text = `# Pilots\n\n${Array.from({ length: 4_000 }, (_, index) => `- ${index} ${PARAGRAPH}\n\nWord ${index}.\n\n---`).join('\n\n')}`;

  test('is read in pieces without anything lost between them, and says how far it is', async () => {
    const shares: number[] = [];
    const context = { ...testContext('pilots.md'), onProgress: (share: number) => shares.push(share) };
    const result = await markdown.parse?.(new TextEncoder().encode(text), context);
    const document = result?.articles[0]?.document ?? { type: 'doc', content: [] };
    expect(document.content.filter(({ type }) => type === 'bulletList')).toHaveLength(4_000);
    expect(document.content.filter(({ type }) => type === 'horizontalRule')).toHaveLength(3_999);
    expect(canonicalText(document)).toContain('Word 3999.');
    expect(shares.length).toBeGreaterThan(3);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('is left when it is told to stop between two pieces', async () => {
    const controller = new AbortController();
    const context = {
      ...testContext('pilots.md'),
      signal: controller.signal,
      onProgress: (share: number) => share > 0.5 && controller.abort(),
    };
    const reading = markdown.parse?.(new TextEncoder().encode(text), context);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
