import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../store/library-reader';
import { parseHash, routeToHash } from '../../ui/route';
import { cutExcerpt, groupHits, routeOfHit } from './search-groups';

function hit(more: Partial<SearchHit>): SearchHit {
  return {
    table: 'articles',
    id: 'x',
    articleId: 'a',
    kind: null,
    annotationId: null,
    title: 'The bridge',
    excerpt: '',
    matches: [],
    versionNumber: null,
    range: null,
    ...more,
  };
}

describe('hits of a search', () => {
  it('stand under what they were found in, in a fixed order of headings', () => {
    const hits = [
      hit({ table: 'versions' }),
      hit({ table: 'annotations', kind: 'claim' }),
      hit({ table: 'replies' }),
      hit({ table: 'annotations', kind: 'note' }),
      hit({ table: 'annotations', kind: 'source-mention' }),
      hit({ table: 'evidence' }),
      hit({}),
    ];
    expect(groupHits(hits).map(({ name, hits: found }) => [name, found.length])).toEqual([
      ['articles', 1],
      ['claims', 1],
      ['quotations', 1],
      ['notes', 2],
      ['mentions', 1],
      ['texts', 1],
    ]);
  });

  it.each([
    [
      'an annotation with its card',
      { table: 'annotations', kind: 'claim', annotationId: 'c' },
      '#/article/a?annotation=c',
    ],
    ['evidence at its claim', { table: 'evidence', annotationId: 'c' }, '#/article/a?annotation=c'],
    ['a reply at its note', { table: 'replies', annotationId: 'n' }, '#/article/a?annotation=n'],
    [
      'a word at its place in the text',
      { table: 'versions', range: { start: 7, end: 7 } },
      '#/article/a?at=7',
    ],
    ['an article', { id: 'a' }, '#/article/a'],
    ['a source', { table: 'sources', articleId: null }, '#/sources/x'],
    ['an entity', { table: 'entities', articleId: null }, '#/entities/x'],
  ] as const)('open %s', (_what, more, hash) => {
    expect(routeToHash(routeOfHit(hit(more)))).toBe(hash);
    expect(parseHash(hash)).toEqual(routeOfHit(hit(more)));
  });
});

describe('an excerpt cut at its matches', () => {
  it('has the matches as pieces of their own', () => {
    expect(cutExcerpt('the bridge', [{ start: 4, end: 7 }])).toEqual([
      { text: 'the ', isMatch: false },
      { text: 'bri', isMatch: true },
      { text: 'dge', isMatch: false },
    ]);
  });

  it('is the excerpt again when its pieces are put together, whatever the matches', () => {
    const range = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(range), (excerpt, matches) => {
        expect(
          cutExcerpt(excerpt, matches)
            .map(({ text }) => text)
            .join(''),
        ).toBe(excerpt);
      }),
      { seed: 3 },
    );
  });
});
