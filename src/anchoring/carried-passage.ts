import type { Alignment } from './align-texts';
import type { TokenRange } from './align-tokens';
import { weightOfRange } from './token-range';

/** What an alignment has made of some tokens of the old text. */
export interface CarriedPassage {
  /** The first and the last old token of the part that stayed together, and which new ones they are. */
  readonly first: number;
  readonly last: number;
  readonly bFirst: number;
  readonly bLast: number;
  /** The new passage: that part, and what has come in the place of what is gone at its ends. */
  readonly now: TokenRange;
  /** The share of what the old and the new passage tell that stayed, 0 to 1. */
  readonly score: number;
  /** How many of the tokens right beside the old passage are beside the new one, too. */
  readonly neighbours: 0 | 1 | 2;
  /** It has another place among the passages. */
  readonly isElsewhere: boolean;
}

/** Tokens of a passage that stayed together. */
interface Cluster {
  readonly first: number;
  last: number;
  weight: number;
}

/** A token joins one of so many clusters, those that came last. */
const MOST_OPEN = 32;

/**
 * The part of a passage that stayed together and tells the most: tokens whose new places follow each other without more in between than the
 * passage itself has.
 */
function heaviestCluster({ old, toNew, weightOf }: Alignment, { from, to }: TokenRange): Cluster | null {
  const slack = Math.max(12, 2 * (to - from));
  const open: Cluster[] = [];
  let best: Cluster | null = null;
  for (let at = from; at < to; at += 1) {
    const bt = toNew[at] ?? -1;
    if (bt < 0) continue;
    const weight = weightOf(old.keys[at] ?? 0);
    let cluster = open.findLast(({ last }) => {
      const step = bt - (toNew[last] ?? 0);
      return step > 0 && step <= slack;
    });
    if (cluster === undefined) {
      cluster = { first: at, last: at, weight };
      open.push(cluster);
      if (open.length > MOST_OPEN) open.shift();
    } else {
      cluster.last = at;
      cluster.weight += weight;
    }
    // Of two that tell the same the one that came first.
    if (best === null || cluster.weight > best.weight) best = cluster;
  }
  return best;
}

/** Where the new passage begins or ends when the first or last tokens of the old one are gone: what has come in their place belongs to it. */
function reach(toNew: Int32Array, edge: number, outer: number, step: 1 | -1): number {
  const bEdge = toNew[edge] ?? 0;
  const lost = Math.abs(edge - outer);
  if (lost === 0) return bEdge;
  const neighbour = toNew[outer + step] ?? -1;
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

/** A passage that tells so much is known again by its words alone where most of it is. */
const TELLING = 8;

/**
 * Where all tokens of a passage stand as they stood, once, over the place where most of it is; `-1` when they don't. An alignment ties a
 * beginning that is that of the next sentence, too, to either.
 */
function wholeNear({ old, now, toOld, weightOf }: Alignment, passage: TokenRange, place: TokenRange): number {
  const count = passage.to - passage.from;
  let found = -1;
  for (let bt = Math.max(0, place.from - count + 1); bt < place.to && bt + count <= now.count; bt += 1) {
    let same = 0;
    while (same < count && now.keys[bt + same] === old.keys[passage.from + same]) same += 1;
    if (same < count) continue;
    if (found >= 0) return -1;
    found = bt;
  }
  if (found < 0) return -1;
  let foreign = 0;
  for (let bt = found; bt < found + count; bt += 1) {
    const at = toOld[bt] ?? -1;
    if (at >= 0 && (at < passage.from || at >= passage.to)) foreign += weightOf(now.keys[bt] ?? 0);
  }
  const all = weightOfRange(old, passage.from, passage.to, weightOf);
  return all >= TELLING && foreign < all / 2 ? found : -1;
}

/** Carries tokens of the old text over through an alignment; `null` when none of them stayed. */
export function carryPassage(alignment: Alignment, range: TokenRange): CarriedPassage | null {
  const { old, now, toNew, moved, weightOf } = alignment;
  const cluster = heaviestCluster(alignment, range);
  if (cluster === null) return null;
  const { first, last, weight } = cluster;
  const isElsewhere = moved[first] === 1;
  const place: TokenRange = {
    from: reach(toNew, first, range.from, -1),
    to: reach(toNew, last, range.to - 1, 1) + 1,
  };
  const inOld = weightOfRange(old, range.from, range.to, weightOf);
  const total = Math.max(inOld, weightOfRange(now, place.from, place.to, weightOf));
  const whole = weight === inOld && weight === total ? -1 : wholeNear(alignment, range, place);
  if (whole >= 0) {
    const there = { from: whole, to: whole + range.to - range.from };
    return {
      first: range.from,
      last: range.to - 1,
      bFirst: there.from,
      bLast: there.to - 1,
      now: there,
      score: 1,
      neighbours: keptNeighbours(alignment, range, there),
      isElsewhere,
    };
  }
  return {
    first,
    last,
    bFirst: toNew[first] ?? 0,
    bLast: toNew[last] ?? 0,
    now: place,
    score: total === 0 ? 0 : weight / total,
    neighbours: keptNeighbours(alignment, range, place),
    isElsewhere,
  };
}

/** From this share on it is the same passage, by how many of its two neighbours stayed beside it. */
const SAME_PASSAGE = [0.9, 0.85, 0.5] as const;
/** Of a passage that changed places nearly all has to be the same: one that is like it stands for something else. */
const SAME_PASSAGE_ELSEWHERE = 0.9;

/** Whether enough of a passage stayed for it to be the same one, and not another that is like it. */
export function isSamePassage({ score, neighbours, isElsewhere }: CarriedPassage): boolean {
  return score >= (isElsewhere ? SAME_PASSAGE_ELSEWHERE : SAME_PASSAGE[neighbours]);
}
