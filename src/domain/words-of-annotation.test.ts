import { expect, it } from 'vitest';
import type { Annotation } from './annotation';
import { heardWordsOf } from './words-of-annotation';

const base = { id: 'a', createdAt: '', updatedAt: '', createdBy: 'me', articleId: 'article' };
const rest = { tags: [], origin: { way: 'person', detail: null }, reviewState: 'settled' } as const;
const spans = [{ versionId: 'v', start: 0, end: 9, exact: 'the words', prefix: '', suffix: '' }];

const note = (text: string): Annotation => ({
  ...base,
  ...rest,
  kind: 'note',
  spans,
  body: { text, isQuestion: false },
});

it.each([
  ['what a note says', note('Who counted\nthem?'), 'Who counted them?'],
  ['the words under a note that says nothing', note('  '), 'the words'],
  [
    'the beginning of a long note, with no character cut in half',
    note('😀'.repeat(80)),
    `${'😀'.repeat(60)}…`,
  ],
  [
    'the words under a mention',
    { ...base, ...rest, kind: 'source-mention', spans, body: { sourceId: null } },
    'the words',
  ],
] as [string, Annotation, string][])('%s is read out', (_, annotation, heard) => {
  expect(heardWordsOf(annotation)).toBe(heard);
});
