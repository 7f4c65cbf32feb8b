import { expect, test } from 'vitest';
import type { Article } from './article';
import { findSameArticle } from './same-article';

function articleOf(title: string, publisher: string, url: string | null): Article {
  return {
    ...{ id: title, createdAt: '', updatedAt: '', createdBy: '', title, publisher, url },
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

const BRIDGE = articleOf('Bridge shut', 'The Estuary Post', 'https://post.example/bridge');
const LOAF = articleOf('A loaf since 1911', 'The Marl Ledger', null);
const FRONT = articleOf('Today', 'The Marl Ledger', 'https://ledger.example/');
const KEPT = new Map([LOAF, FRONT, BRIDGE].map((article) => [article.id, article]));

test.each([
  ['the same address', { ...BRIDGE, title: 'Bridge to stay shut' }, BRIDGE, 'address'],
  [
    'the address written otherwise',
    { ...LOAF, url: 'http://www.post.example/bridge/?utm_source=x#top' },
    BRIDGE,
    'address',
  ],
  [
    'title and publisher, one without an address',
    { ...BRIDGE, title: 'BRIDGE SHUT!', url: null },
    BRIDGE,
    'name',
  ],
  [
    'title and publisher, the other without one',
    { ...LOAF, url: 'https://ledger.example/loaf' },
    LOAF,
    'name',
  ],
])('%s', (_, sought, article, by) => {
  expect(findSameArticle(KEPT, sought)).toEqual({ article, by });
});

test.each([
  ['another address, though the title is the same', { ...BRIDGE, url: 'https://post.example/bridge-2' }],
  ['a title without a publisher', { ...LOAF, publisher: '' }],
  ['the front page of a site', { title: 'Another', publisher: 'X', url: 'https://ledger.example' }],
  ['nothing said at all', { title: '', publisher: '', url: null }],
])('is no other text of one: %s', (_, sought) => {
  expect(findSameArticle(KEPT, sought)).toBeNull();
});
