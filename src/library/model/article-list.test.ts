import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article';
import type { ArticleProgress } from '../../store/library-reader';
import {
  ARTICLE_FILTERS,
  ARTICLE_ORDERS,
  type ArticleRow,
  countByFilter,
  countClaims,
  knotsOf,
  listArticles,
  MOST_KNOTS,
  passesFilter,
} from './article-list';

const NO_CLAIMS = { spotted: 0, 'in-progress': 0, 'in-review': 0, checked: 0, dropped: 0 };

function row(
  title: string,
  claims: Partial<ArticleProgress['claims']> = {},
  more: Partial<ArticleProgress> = {},
) {
  const article = { id: title, title, createdAt: '2026-01-01T00:00:00.000Z', publishedAt: null } as Article;
  const progress: ArticleProgress = {
    articleId: title,
    versionId: 'v',
    words: 100,
    annotations: 0,
    claims: { ...NO_CLAIMS, ...claims },
    waiting: 0,
    lastOpenedAt: null,
    ...more,
  };
  return { article, progress } satisfies ArticleRow;
}

describe('filters of the list of articles', () => {
  it.each([
    ['has no claim', {}, ['all']],
    ['has a claim to check', { spotted: 1, checked: 1 }, ['all', 'in-progress']],
    ['has every claim checked', { checked: 2 }, ['all', 'checked']],
    ['has every claim checked or dropped', { checked: 2, dropped: 3 }, ['all', 'checked']],
    ['has only dropped claims', { dropped: 1 }, ['all']],
  ])('an article that %s', (_what, claims, filters) => {
    expect(ARTICLE_FILTERS.filter((filter) => passesFilter(row('a', claims), filter))).toEqual(filters);
  });

  it('waiting for a person does not hang on claims', () => {
    expect(passesFilter(row('a', {}, { waiting: 1 }), 'waiting')).toBe(true);
  });

  it('counts what each filter would list', () => {
    const rows = [row('a'), row('b', { spotted: 1 }), row('c', { checked: 1 }, { waiting: 2 })];
    expect(countByFilter(rows)).toEqual({ all: 3, 'in-progress': 1, waiting: 1, checked: 1 });
  });
});

describe('orders of the list of articles', () => {
  const rows = [
    row('b', { spotted: 1 }, { lastOpenedAt: '2026-03-01T00:00:00.000Z' }),
    row('a10', { spotted: 3 }),
    row('a9', {}, { lastOpenedAt: '2026-05-01T00:00:00.000Z' }),
  ];
  const titles = (order: (typeof ARTICLE_ORDERS)[number]) =>
    listArticles(rows, 'all', order, 'en').map(({ article }) => article.title);

  it('by title reads numbers as numbers', () => expect(titles('title')).toEqual(['a9', 'a10', 'b']));
  it('by opening puts the last one first, those never opened by when they came', () =>
    expect(titles('opened')).toEqual(['a9', 'b', 'a10']));
  it('by claims puts the most first', () => expect(titles('claims')).toEqual(['a10', 'b', 'a9']));

  it('every order lists each article once, whatever the order they come in', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: 3 }),
        fc.constantFrom(...ARTICLE_ORDERS),
        (shuffled, order) => {
          expect(listArticles(shuffled, 'all', order, 'en')).toEqual(listArticles(rows, 'all', order, 'en'));
        },
      ),
      { seed: 7 },
    );
  });
});

describe('knots', () => {
  it('are one per claim that is not dropped, done ones first', () => {
    expect(knotsOf(row('a', { spotted: 1, 'in-review': 1, checked: 2, dropped: 4 }).progress)).toEqual([
      'done',
      'done',
      'begun',
      'open',
    ]);
  });

  it('give way to a line when there are many', () => {
    expect(knotsOf(row('a', { spotted: MOST_KNOTS }).progress)).toHaveLength(MOST_KNOTS);
    expect(knotsOf(row('a', { spotted: MOST_KNOTS + 1 }).progress)).toBeNull();
  });

  it('an article that is not counted yet has none', () => {
    expect(knotsOf(undefined)).toEqual([]);
    expect(countClaims(undefined)).toEqual({ total: 0, checked: 0 });
  });
});
