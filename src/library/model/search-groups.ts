import type { KindId } from '../../domain/kinds/registry';
import type { TextRange } from '../../domain/span';
import type { SearchHit } from '../../store/library-reader';
import { articleRoute, type Route } from '../../ui/route';

/** The headings under which hits stand, in this order. */
export const HIT_GROUPS = [
  'articles',
  'claims',
  'sources',
  'entities',
  'quotations',
  'notes',
  'mentions',
  'texts',
] as const;
export type HitGroupName = (typeof HIT_GROUPS)[number];

/** The hits under one heading. */
export interface HitGroup {
  readonly name: HitGroupName;
  readonly hits: readonly SearchHit[];
}

const GROUP_BY_KIND: Readonly<Record<KindId, HitGroupName>> = {
  claim: 'claims',
  'source-mention': 'mentions',
  'entity-mention': 'mentions',
  technique: 'notes',
  note: 'notes',
};

function groupOf(hit: SearchHit): HitGroupName {
  switch (hit.table) {
    case 'articles':
      return 'articles';
    case 'versions':
      return 'texts';
    case 'sources':
      return 'sources';
    case 'entities':
      return 'entities';
    case 'evidence':
      return 'quotations';
    case 'replies':
      return 'notes';
    case 'annotations':
      return hit.kind === null ? 'notes' : GROUP_BY_KIND[hit.kind];
  }
}

/** Hits by heading, the best first in each; headings without a hit are left out. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  return HIT_GROUPS.map((name) => ({ name, hits: hits.filter((hit) => groupOf(hit) === name) })).filter(
    (group) => group.hits.length > 0,
  );
}

/** A piece of an excerpt, found or not. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** An excerpt cut at the ends of its matches. Ranges are UTF-16 code units; overlapping and outlying parts are left out. */
export function cutExcerpt(excerpt: string, matches: readonly TextRange[]): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  const push = (end: number, isMatch: boolean) => {
    if (end > at) pieces.push({ text: excerpt.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    push(Math.min(match.start, excerpt.length), false);
    push(Math.min(match.end, excerpt.length), true);
  }
  push(excerpt.length, false);
  return pieces;
}

/** Where a hit opens: an annotation with its card, a place in a text, a source or an entity. */
export function routeOfHit(hit: SearchHit): Route {
  const articleId = hit.articleId ?? '';
  switch (hit.table) {
    case 'sources':
    case 'entities':
      return { screen: hit.table, id: hit.id };
    case 'articles':
      return articleRoute(hit.id);
    case 'versions':
      // A place in an older text is none in the current one.
      return articleRoute(articleId, {
        ...(hit.range === null ? {} : { at: hit.range.start }),
        ...(hit.versionNumber === null ? {} : { versionId: hit.id }),
      });
    case 'annotations':
    case 'evidence':
    case 'replies':
      return articleRoute(articleId, hit.annotationId === null ? {} : { annotationId: hit.annotationId });
  }
}
