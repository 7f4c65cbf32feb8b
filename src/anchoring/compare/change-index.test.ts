import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '../../domain/document';
import { canonicalText } from '../text-blocks';
import { createChangeIndex, type Side } from './change-index';
import { compareDocuments } from './compare-documents';

const doc = (...texts: readonly string[]): ArticleDocument => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const BOATS = 'The harbour board said on Monday that two new boats would be built in the yard at Kelham.';
const PILOTS = 'None of the pilots who take the ships through the narrow channel had been asked beforehand.';
const COST = 'What it costs is known to nobody, and the treasurer of the town would not answer our letters.';
const STORM =
  'During the storm of last winter the old ferry broke its moorings and drifted as far as Eastrey.';

const VOTE = 'The council votes on the plan in March. Its members have seen no drawing of the boats so far.';

describe('the place of words in a comparison', () => {
  const before = doc(BOATS, PILOTS, STORM, VOTE, COST);
  const after = doc(COST, BOATS.replace('two', 'four'), STORM, VOTE);
  const comparison = compareDocuments(before, after);
  const index = createChangeIndex(comparison);

  function find(side: Side, words: string) {
    const text = canonicalText(side === 'old' ? before : after);
    const start = text.indexOf(words);
    const range = { start, end: start + words.length };
    const [row, change] = [index.rowAt(side, range), index.changeAt(side, range)];
    return { kind: comparison.blocks[row]?.kind, stop: comparison.changes[change]?.from ?? null, row };
  }

  it('is that of their block, old or new', () => {
    expect(find('old', 'two new boats')).toEqual(find('now', 'four new boats'));
    expect(find('old', 'two new boats').kind).toBe('changed');
    expect(find('old', 'the pilots').kind).toBe('removed');
    expect(find('now', 'the treasurer')).toMatchObject({ kind: 'moved' });
    expect(find('old', 'the treasurer')).toEqual(find('now', 'the treasurer'));
  });

  it('is no change where nothing changed, and nowhere outside of the texts', () => {
    expect(find('old', 'the old ferry')).toMatchObject({ kind: 'same', stop: null });
    expect(index.rowAt('now', { start: 10_000, end: 10_001 })).toBe(-1);
    expect(index.changeAt('now', { start: 10_000, end: 10_001 })).toBe(-1);
  });
});
