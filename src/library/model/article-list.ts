import type { Article } from '../../domain/article';
import { CLAIM_STATUSES, type ClaimStatus } from '../../domain/kinds/claim';
import type { ArticleProgress } from '../../store/library-reader';

/** The filters over the list of articles; an article can pass several. */
export const ARTICLE_FILTERS = ['all', 'in-progress', 'waiting', 'checked'] as const;
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number];

/** The orders of the list of articles. */
export const ARTICLE_ORDERS = ['opened', 'added', 'published', 'title', 'claims'] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

/** One line of the list. */
export interface ArticleRow {
  readonly article: Article;
  /** `undefined` until storage has counted it. */
  readonly progress: ArticleProgress | undefined;
}

/** How many claims of an article are still to be done or done; dropped ones are left out. */
export interface ClaimCount {
  readonly total: number;
  readonly checked: number;
}

/** Counts the claims of an article that are not dropped. */
export function countClaims(progress: ArticleProgress | undefined): ClaimCount {
  if (progress === undefined) return { total: 0, checked: 0 };
  const { claims } = progress;
  return {
    total: CLAIM_STATUSES.reduce((sum, status) => sum + (status === 'dropped' ? 0 : claims[status]), 0),
    checked: claims.checked,
  };
}

/** Whether a line passes a filter. */
export function passesFilter({ progress }: ArticleRow, filter: ArticleFilter): boolean {
  const { total, checked } = countClaims(progress);
  switch (filter) {
    case 'all':
      return true;
    case 'in-progress':
      return total > checked;
    case 'waiting':
      return (progress?.waiting ?? 0) > 0;
    case 'checked':
      return total > 0 && total === checked;
  }
}

/** How many lines pass each filter. */
export function countByFilter(rows: readonly ArticleRow[]): Readonly<Record<ArticleFilter, number>> {
  const counts = { all: 0, 'in-progress': 0, waiting: 0, checked: 0 };
  for (const row of rows)
    for (const filter of ARTICLE_FILTERS) if (passesFilter(row, filter)) counts[filter] += 1;
  return counts;
}

function newestFirst(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
}

/** The time an article was last seen: opened or, if it never was, brought in. */
function lastSeen({ article, progress }: ArticleRow): string {
  return progress?.lastOpenedAt ?? article.createdAt;
}

/** The lines that pass a filter, in an order; equal ones by title, then by id, so that the order never flickers. */
export function listArticles(
  rows: readonly ArticleRow[],
  filter: ArticleFilter,
  order: ArticleOrder,
  locale: string,
): readonly ArticleRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare: Record<ArticleOrder, (a: ArticleRow, b: ArticleRow) => number> = {
    opened: (a, b) => newestFirst(lastSeen(a), lastSeen(b)),
    added: (a, b) => newestFirst(a.article.createdAt, b.article.createdAt),
    published: (a, b) => newestFirst(a.article.publishedAt, b.article.publishedAt),
    title: () => 0,
    claims: (a, b) => countClaims(b.progress).total - countClaims(a.progress).total,
  };
  return rows
    .filter((row) => passesFilter(row, filter))
    .sort(
      (a, b) =>
        compare[order](a, b) ||
        collator.compare(a.article.title, b.article.title) ||
        (a.article.id < b.article.id ? -1 : 1),
    );
}

/** What a knot says of its claim: done, begun, or not begun. */
export type Knot = 'done' | 'begun' | 'open';

const KNOT_BY_STATUS: Readonly<Record<Exclude<ClaimStatus, 'dropped'>, Knot>> = {
  checked: 'done',
  'in-review': 'begun',
  'in-progress': 'begun',
  spotted: 'open',
};

/** As many claims as are shown by a knot each; more of them are a line. */
export const MOST_KNOTS = 12;

/** A knot per claim, the ones that are done first; `null` when there are more than {@link MOST_KNOTS}. */
export function knotsOf(progress: ArticleProgress | undefined): readonly Knot[] | null {
  if (progress === undefined) return [];
  if (countClaims(progress).total > MOST_KNOTS) return null;
  const order = ['checked', 'in-review', 'in-progress', 'spotted'] as const;
  return order.flatMap((status) =>
    Array.from({ length: progress.claims[status] }, () => KNOT_BY_STATUS[status]),
  );
}
