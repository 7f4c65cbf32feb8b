import { expect, test } from 'vitest';
import type { Article } from '../../domain/article';
import type { KnownText } from '../../store/library-reader';
import { findKnownArticle, type SoughtArticle } from './known-article';

function articleOf(id: string, url: string | null): Article {
  return {
    ...{ id, createdAt: '', updatedAt: '', createdBy: '', title: id, publisher: 'The Estuary Post', url },
    ...{
      byline: '',
      publishedAt: null,
      modifiedAt: null,
      accessedAt: null,
      language: 'en',
      direction: 'ltr',
    },
    ...{ articleType: null, archiveUrl: null, tags: [], note: '', currentVersionId: '' },
  };
}

const ARTICLES = new Map(
  [
    articleOf('Bridge shut', 'https://post.example/bridge'),
    articleOf('A loaf since 1911', null),
    articleOf('Lights out', null),
  ].map((article) => [article.id, article]),
);

const textOf = (articleId: string, isCurrent = true): KnownText => ({
  articleId,
  versionId: `${articleId} 1`,
  number: 1,
  isCurrent,
});

/** A text with the title and address given, known by its words as said. */
function sought(title: string, url: string | null, known: Partial<SoughtArticle> = {}): SoughtArticle {
  return { draft: { metadata: { ...articleOf(title, url) } }, twin: null, like: null, ...known };
}

const like = { ...textOf('Lights out'), alike: 0.9 };

test.each([
  [
    'its very words',
    sought('Lights out', 'https://post.example/bridge', { twin: textOf('A loaf since 1911') }),
    'A loaf since 1911',
    'current-text',
  ],
  [
    'words it had before',
    sought('x', null, { twin: textOf('Lights out', false) }),
    'Lights out',
    'older-text',
  ],
  [
    'its address, before words that are much the same',
    sought('x', 'https://post.example/bridge', { like }),
    'Bridge shut',
    'address',
  ],
  [
    'words that are much the same, before its name',
    sought('A loaf since 1911', null, { like }),
    'Lights out',
    'likeness',
  ],
  ['its name', sought('A loaf since 1911', null), 'A loaf since 1911', 'name'],
])('an article is known by %s', (_, text, id, by) => {
  expect(findKnownArticle(ARTICLES, text)).toMatchObject({ article: { id }, by });
});

test('a text of an article that was deleted meanwhile, or of none, is a new one', () => {
  expect(findKnownArticle(ARTICLES, sought('x', null, { twin: textOf('gone') }))).toBeNull();
  expect(findKnownArticle(ARTICLES, sought('x', null))).toBeNull();
});
