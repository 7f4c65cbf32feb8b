import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../anchoring/text-blocks';
import { readPlainText } from '../../formats/plain-text/read-plain-text';
import { fitToArticle } from './fit-to-article';

const FIRST = 'The bridge at Lowmere has been shut since Easter';
const SECOND = 'Nobody asked the pilots, the harbour board said on Monday.';
const LONG = `${FIRST}, and the town has learned to go round by the ford, which takes an hour longer.`;

async function read(...paragraphs: string[]) {
  const { draft } = await readPlainText({
    content: paragraphs.join('\n\n'),
    reading: 'as-lines',
    origin: { way: 'paste', fileName: null, mediaType: 'text/plain' },
    now: '2026-10-12T10:00:00.000Z',
  });
  if (draft === null) throw new Error('No words');
  return draft;
}

/** The title and the lines of a newer text once it is fitted to an article called "Bridge shut". */
async function fitted(oldText: string, ...paragraphs: string[]) {
  const draft = fitToArticle(await read(...paragraphs), { title: 'Bridge shut', text: oldText });
  return [draft.metadata.title, ...canonicalText(draft.document).split('\n')];
}

describe('a newer text', () => {
  test('pasted with its headline keeps the one that it has now', async () => {
    expect(await fitted(`${FIRST}\n${SECOND}`, 'Bridge to stay shut', FIRST, SECOND)).toEqual([
      'Bridge to stay shut',
      FIRST,
      SECOND,
    ]);
  });

  test('pasted without a headline has the first line in its text that was there before', async () => {
    expect(await fitted(`${FIRST}\n${SECOND}`, FIRST, SECOND)).toEqual(['Bridge shut', FIRST, SECOND]);
  });

  test('that begins with a long line is not called after it', async () => {
    expect(await fitted(SECOND, LONG, SECOND)).toEqual(['Bridge shut', LONG, SECOND]);
  });

  test('under a line of the paper has the known headline taken out', async () => {
    expect(await fitted(SECOND, 'Around the county', 'Bridge shut', SECOND)).toEqual(['Bridge shut', SECOND]);
  });

  test('whose older one had the headline as a line keeps it', async () => {
    const text = `Bridge shut\n${SECOND}`;
    expect(await fitted(text, 'Around the county', 'Bridge shut', SECOND)).toEqual([
      'Around the county',
      'Bridge shut',
      SECOND,
    ]);
  });
});
