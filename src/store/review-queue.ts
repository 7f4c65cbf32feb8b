import { asksForReview, type Placement } from '../domain/placement';
import { inReadingOrder } from './annotation-order';
import { standingAnnotations } from './standing-annotations';
import type { Tables } from './tables';

const queueByTable = new WeakMap<
  Tables['placements'],
  { of: string; annotations: Tables['annotations']; queue: readonly Placement[] }
>();

type Needed = Pick<Tables, 'annotations' | 'placements' | 'articles'>;

const NOTHING: readonly Placement[] = [];

/**
 * What became of words on the current version of an article that somebody should look at, in reading order: those in doubt, and those
 * that were changed and nobody has said of that they still fit. The same value as long as nothing of it changes.
 */
export function reviewQueue(tables: Needed, articleId: string): readonly Placement[] {
  const { annotations, placements } = tables;
  const versionId = tables.articles.get(articleId)?.currentVersionId;
  if (placements.size === 0 || versionId === undefined) return NOTHING;
  const known = queueByTable.get(placements);
  if (known?.of === versionId && known.annotations === annotations) return known.queue;
  const asking = new Map(
    [...placements.values()]
      .filter((one) => one.versionId === versionId && asksForReview(one))
      .map((one) => [one.annotationId, one]),
  );
  const queue =
    asking.size === 0
      ? NOTHING
      : inReadingOrder(standingAnnotations(tables)).flatMap(({ id }) => asking.get(id) ?? []);
  queueByTable.set(placements, { of: versionId, annotations, queue });
  return queue;
}
