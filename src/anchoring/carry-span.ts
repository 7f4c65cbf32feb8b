import type { TextRange } from '../domain/span';
import type { Alignment } from './align-texts';
import type { TokenRange } from './align-tokens';
import type { SpanPlacement } from './placement';
import { tokensIn, weightOfRange } from './token-range';

/** From this share of what a passage tells on that stayed, it is the same passage, by how many of its two neighbours stayed beside it. */
const SAME_PASSAGE = [0.9, 0.85, 0.5] as const;
/** Of a passage that changed places as well nearly all has to be the same: one that is like it stands for something else. */
const SAME_PASSAGE_ELSEWHERE = 0.9;
/** Between this and the other a person is asked. */
const PERHAPS = 0.34;

/** Tokens of a span that stayed together. */
interface Cluster {
  first: number;
  last: number;
  weight: number;
}

/**
 * The part of a span that stayed together and tells the most: tokens whose new places follow each other without more in between than the
 * span itself has.
 */
function heaviestCluster(alignment: Alignment, from: number, to: number): Cluster | null {
  const { old, toNew, weightOf } = alignment;
  const slack = Math.max(12, 2 * (to - from));
  const clusters: Cluster[] = [];
  for (let at = from; at < to; at += 1) {
    const bt = toNew[at] ?? -1;
    if (bt < 0) continue;
    const weight = weightOf(old.keys[at] ?? 0);
    const cluster = clusters.findLast(({ last }) => {
      const step = bt - (toNew[last] ?? 0);
      return step > 0 && step <= slack;
    });
    if (cluster === undefined) clusters.push({ first: at, last: at, weight });
    else {
      cluster.last = at;
      cluster.weight += weight;
    }
  }
  return clusters.reduce<Cluster | null>(
    (best, cluster) => (best === null || cluster.weight > best.weight ? cluster : best),
    null,
  );
}

/** Where the new passage begins or ends when the first or last tokens of the old one are gone: what has come in their place belongs to it. */
function reach(alignment: Alignment, edge: number, bEdge: number, outer: number, step: 1 | -1): number {
  const lost = Math.abs(edge - outer);
  if (lost === 0) return bEdge;
  const neighbour = alignment.toNew[outer + step] ?? -1;
  const gap = (neighbour - bEdge) * step - 1;
  // Only what lies between two neighbours that stayed, and is about as much as what it replaced.
  return neighbour >= 0 && gap >= 0 && gap <= 2 * lost + 2 ? neighbour - step : bEdge;
}

/** How many of the tokens beside a stretch are beside the new one, too; the ends of the texts count as neighbours. */
function keptNeighbours({ old, now, toNew }: Alignment, a: TokenRange, b: TokenRange): 0 | 1 | 2 {
  const isLeftKept = a.from === 0 ? b.from === 0 : toNew[a.from - 1] === b.from - 1 && b.from > 0;
  const isRightKept = a.to === old.count ? b.to === now.count : toNew[a.to] === b.to;
  return isLeftKept && isRightKept ? 2 : isLeftKept || isRightKept ? 1 : 0;
}

/** Where a span begins that begins in or before a token: as far into it, or into the space before it. */
function startAt({ old, now }: Alignment, at: number, bt: number, offset: number): number {
  const start = now.starts[bt] ?? 0;
  const inside = offset - (old.starts[at] ?? 0);
  if (inside <= 0) return Math.max(start + inside, bt === 0 ? 0 : (now.ends[bt - 1] ?? 0));
  return isSameToken({ old, now }, at, bt) ? start + inside : start;
}

/** Where a span ends that ends in or behind a token. */
function endAt({ old, now }: Alignment, at: number, bt: number, offset: number): number {
  const end = now.ends[bt] ?? 0;
  const beyond = offset - (old.ends[at] ?? 0);
  if (beyond >= 0) return Math.min(end + beyond, now.starts[bt + 1] ?? now.text.length);
  return isSameToken({ old, now }, at, bt) ? end + beyond : end;
}

function isSameToken({ old, now }: Pick<Alignment, 'old' | 'now'>, at: number, bt: number): boolean {
  const before = old.text.slice(old.starts[at], old.ends[at]);
  return before === now.text.slice(now.starts[bt], now.ends[bt]);
}

/** A span of nothing but space stands where its two neighbours still stand beside each other. */
function carrySpace({ old, now, toNew }: Alignment, span: TextRange, at: number): SpanPlacement | null {
  const bt = at === old.count ? now.count : (toNew[at] ?? -1);
  const isBeside = bt >= 0 && (at === 0 ? bt === 0 : toNew[at - 1] === bt - 1);
  if (!isBeside) return null;
  const shift = (bt === 0 ? 0 : (now.ends[bt - 1] ?? 0)) - (at === 0 ? 0 : (old.ends[at - 1] ?? 0));
  const range = { start: span.start + shift, end: span.end + shift };
  const isSame = now.text.slice(range.start, range.end) === old.text.slice(span.start, span.end);
  return isSame && range.end <= (now.starts[bt] ?? now.text.length)
    ? { status: 'exact', range, score: 1, reason: 'same-words', candidates: [] }
    : null;
}

/**
 * Carries a span over through an alignment. `null` when too little of it stayed for that to say anything.
 */
export function carrySpan(alignment: Alignment, span: TextRange): SpanPlacement | null {
  const { old, now, toNew, moved } = alignment;
  const { from, to } = tokensIn(old, span);
  if (from === to) return carrySpace(alignment, span, from);
  const cluster = heaviestCluster(alignment, from, to);
  if (cluster === null) return null;
  const { first, last } = cluster;
  const [bFirst, bLast] = [toNew[first] ?? 0, toNew[last] ?? 0];
  const bFrom = reach(alignment, first, bFirst, from, -1);
  const bTo = reach(alignment, last, bLast, to - 1, 1);
  const total = Math.max(
    weightOfRange(old, from, to, alignment.weightOf),
    weightOfRange(now, bFrom, bTo + 1, alignment.weightOf),
  );
  const score = total === 0 ? 0 : cluster.weight / total;
  if (score < PERHAPS) return null;
  const start = first === from ? startAt(alignment, from, bFirst, span.start) : (now.starts[bFrom] ?? 0);
  const end = last === to - 1 ? endAt(alignment, last, bLast, span.end) : (now.ends[bTo] ?? 0);
  const range = { start, end: Math.max(end, start) };
  const isSame = old.text.slice(span.start, span.end) === now.text.slice(range.start, range.end);
  const isElsewhere = moved[first] === 1;
  if (isSame) {
    return {
      status: isElsewhere ? 'moved' : 'exact',
      range,
      score: 1,
      reason: isElsewhere ? 'same-words-elsewhere' : 'same-words',
      candidates: [],
    };
  }
  const neighbours = keptNeighbours(alignment, { from, to }, { from: bFrom, to: bTo + 1 });
  if (score < (isElsewhere ? SAME_PASSAGE_ELSEWHERE : SAME_PASSAGE[neighbours]))
    return {
      status: 'uncertain',
      range: null,
      score,
      reason: 'much-changed',
      candidates: [{ ...range, score }],
    };
  const isAllThere = score > 0.999;
  return {
    status: 'edited',
    range,
    score,
    reason: isElsewhere ? 'words-changed-elsewhere' : isAllThere ? 'spacing-changed' : 'words-changed',
    candidates: [],
  };
}
