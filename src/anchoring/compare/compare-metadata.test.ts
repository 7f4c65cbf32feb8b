import { describe, expect, it } from 'vitest';
import { compareMetadata } from './compare-metadata';
import { showRuns } from './show-runs.fixture';

describe('what is said of an article, at two times', () => {
  it('differs field by field, titles word by word', () => {
    const changes = compareMetadata(
      {
        title: 'Two boats for Kelham',
        byline: 'Orla Venn',
        publishedAt: '2026-10-12',
        tags: ['boats', 'ferry'],
        url: null,
      },
      {
        title: 'Four boats for Kelham',
        byline: 'Orla Venn',
        publishedAt: null,
        tags: ['ferry', 'yard'],
        url: null,
      },
    );
    expect(changes).toMatchObject([
      { field: 'title', old: 'Two boats for Kelham', now: 'Four boats for Kelham' },
      { field: 'publishedAt', old: '2026-10-12', now: null },
      { field: 'tags', added: ['yard'], removed: ['boats'] },
    ]);
    expect(changes.map((change) => ('runs' in change ? showRuns(change.runs) : ''))[0]).toBe(
      '[-Two-]{+Four+} boats for Kelham',
    );
  });

  it('does not differ where only one time is known', () => {
    expect(compareMetadata({ title: 'Two boats' }, { byline: 'Orla Venn' })).toEqual([]);
  });
});
