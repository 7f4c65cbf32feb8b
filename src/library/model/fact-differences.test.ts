import { expect, test } from 'vitest';
import type { ArticleDraft, ArticleMetadata } from '../../domain/article-draft';
import { metadataOf } from '../../domain/article-metadata.fixture';
import { chosenFacts, findFactDifferences } from './fact-differences';

const ARTICLE: ArticleMetadata = metadataOf('Bridge shut after storm', {
  publisher: 'The Estuary Post',
  url: 'https://post.example/bridge',
  publishedAt: '2026-10-12',
  modifiedAt: '2026-10-12',
  accessedAt: '2026-10-12',
});

function draftOf(metadata: Partial<ArticleMetadata>, readFrom: ArticleDraft['readFrom'] = {}): ArticleDraft {
  return {
    metadata: { ...ARTICLE, ...metadata },
    document: { type: 'doc', content: [] },
    origin: { way: 'page', fileName: 'bridge.html', mediaType: 'text/html' },
    readFrom,
  };
}

const NOTHING_SAID = { taken: {}, modifiedAt: undefined };

test('what a newer text says otherwise is told, what it says in another way or not at all is not', () => {
  const draft = draftOf(
    {
      title: 'Bridge shut  after storm ',
      byline: 'Orla Venn',
      publisher: '',
      url: 'https://www.post.example/bridge/?utm_source=feed#top',
      publishedAt: '2026-10-11',
    },
    { byline: 'page' },
  );
  expect(findFactDifferences(ARTICLE, draft)).toEqual([
    { field: 'byline', before: '', now: 'Orla Venn', from: 'page', isLikely: true },
    { field: 'publishedAt', before: '2026-10-12', now: '2026-10-11', from: null, isLikely: true },
  ]);
});

test.each([
  ['Bridge to stay shut after the storm', 'first-line', true],
  ['Around the county', 'first-line', false],
  ['bridge-final-2', 'file-name', false],
  ['Around the county', 'page', true],
] as const)('the title “%s”, read from the %s, is taken at first: %s', (title, from, isLikely) => {
  expect(findFactDifferences(ARTICLE, draftOf({ title }, { title: from }))).toMatchObject([{ isLikely }]);
});

test('of what differs only what is taken is said of the article', () => {
  const draft = draftOf({
    title: 'Bridge to stay shut after storm',
    byline: 'Orla Venn',
    accessedAt: '2026-11-24',
  });
  const differences = findFactDifferences(ARTICLE, draft);
  expect(chosenFacts(ARTICLE, draft, differences, { ...NOTHING_SAID, taken: { title: false } })).toEqual({
    byline: 'Orla Venn',
    modifiedAt: '2026-10-12',
    accessedAt: '2026-11-24',
  });
});

test('the day of the change is the one a person says, else that of the page, else the known one', () => {
  const draft = draftOf({ modifiedAt: '2026-11-20' });
  const changedOn = (modifiedAt: string | null | undefined, of = draft) =>
    chosenFacts(ARTICLE, of, [], { taken: {}, modifiedAt }).modifiedAt;
  expect(changedOn('2026-11-21')).toBe('2026-11-21');
  expect(changedOn(null)).toBeNull();
  expect(changedOn(undefined)).toBe('2026-11-20');
  expect(changedOn(undefined, draftOf({ modifiedAt: null }))).toBe('2026-10-12');
});
