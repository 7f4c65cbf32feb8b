import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../domain/record-types';
import { collectAnnotations, collectArticles, collectLibrary } from './collect-records';
import { anyLibrary } from './library.arbitrary';
import { parseRedthreadJson } from './parse';
import { serializeRecords } from './serialize';

const SEED = { seed: 31, numRuns: 80 };

describe('a part of the library', () => {
  it('holds whole articles, and nothing that leads out of the file', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const part = collectArticles(library, new Set(['article-0']));
        const file = new TextEncoder().encode([...serializeRecords(part)].join(''));
        expect((await parseRedthreadJson(file)).problems).toEqual([]);
        expect(part.articles?.map(({ id }) => id)).toEqual(['article-0']);
        const wanted = library.annotations?.filter(({ articleId }) => articleId === 'article-0') ?? [];
        expect(new Set(part.annotations)).toEqual(new Set(wanted.length === 0 ? undefined : wanted));
      }),
      SEED,
    );
  });

  it('may be some annotations with their article, sources, entities and authors', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const chosen = library.annotations?.slice(0, 2) ?? [];
        const part = collectAnnotations(library, new Set(chosen.map(({ id }) => id)));
        const file = new TextEncoder().encode([...serializeRecords(part)].join(''));
        expect((await parseRedthreadJson(file)).problems).toEqual([]);
        expect(new Set(part.annotations)).toEqual(new Set(chosen.length === 0 ? undefined : chosen));
        expect(part.labelSets).toBeUndefined();
        if (chosen.length > 0) expect(part.annotators).toHaveLength(1);
      }),
      SEED,
    );
  });

  it('is everything but the settings for the whole library', () => {
    expect(Object.keys(collectLibrary({ settings: [] }))).toEqual(
      TABLE_NAMES.filter((name) => name !== 'settings'),
    );
  });
});
