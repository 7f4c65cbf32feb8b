import type { TextRange } from '../domain/span';
import type { IndexedSpan } from './span-index';

/** How many marks may lie under the same words before the rest is only counted. */
export const LANES = 3;

/** One mark on a piece of text. */
export interface PieceMark {
  readonly annotationId: string;
  /** 0 hugs the words; wider marks lie lower. */
  readonly lane: number;
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

/** A stretch of text under which the same marks lie throughout. */
export interface Piece extends TextRange {
  /** Smallest annotation first; all of them, also those without a lane. */
  readonly annotationIds: readonly string[];
  /** At most {@link LANES}, smallest first. */
  readonly marks: readonly PieceMark[];
}

function lengthOf(span: TextRange): number {
  return span.end - span.start;
}

/** Smaller spans first; of equal ones the later start, then by id, so that the order never wavers. */
function compareSize(a: IndexedSpan, b: IndexedSpan): number {
  return lengthOf(a) - lengthOf(b) || b.start - a.start || (a.annotationId < b.annotationId ? -1 : 1);
}

/** A lane for every span of a block such that spans that share words have different ones, also beyond {@link LANES}. */
function assignLanes(spans: readonly IndexedSpan[]): Map<IndexedSpan, number> {
  const lanes = new Map<IndexedSpan, number>();
  for (const span of [...spans].sort(compareSize)) {
    const taken = new Set<number>();
    for (const [other, lane] of lanes) if (other.start < span.end && other.end > span.start) taken.add(lane);
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes.set(span, lane);
  }
  return lanes;
}

/**
 * The lanes of the spans over one piece, smallest first. A span that finds every lane taken somewhere in the block is drawn
 * in one that is free here, the lowest first since it is the widest; only on crowded words does it go without.
 */
function lanesHere(
  over: readonly IndexedSpan[],
  lanes: ReadonlyMap<IndexedSpan, number>,
): ReadonlyMap<IndexedSpan, number> {
  const here = new Map<IndexedSpan, number>();
  for (const span of over) {
    const lane = lanes.get(span) ?? LANES;
    if (lane < LANES) here.set(span, lane);
  }
  const taken = new Set(here.values());
  for (const span of over) {
    if (here.has(span)) continue;
    for (let lane = LANES - 1; lane >= 0; lane -= 1) {
      if (taken.has(lane)) continue;
      taken.add(lane);
      here.set(span, lane);
      break;
    }
  }
  return here;
}

/**
 * Cuts a block's text at the ends of all spans that touch it, and at its seams: where words become bold or a link begins, a
 * mark is another element and must be known to be no start of its own. Stretches without a span are left out.
 */
export function cutPieces(
  block: TextRange,
  spans: readonly IndexedSpan[],
  seams: readonly number[] = [],
): Piece[] {
  const cuts = new Set<number>(seams);
  for (const span of spans) {
    cuts.add(Math.max(span.start, block.start));
    cuts.add(Math.min(span.end, block.end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  const lanes = assignLanes(spans);
  const bySize = [...spans].sort(compareSize);
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < bounds.length; index += 1) {
    const start = bounds[index] ?? 0;
    const end = bounds[index + 1] ?? 0;
    const over = bySize.filter((span) => span.start < end && span.end > start);
    if (over.length === 0) continue;
    const laneBySpan = lanesHere(over, lanes);
    const marks = over.flatMap((span) => {
      const lane = laneBySpan.get(span);
      if (lane === undefined) return [];
      const { annotationId } = span;
      return [{ annotationId, lane, isStart: span.start === start, isEnd: span.end === end }];
    });
    pieces.push({ start, end, annotationIds: [...new Set(over.map((span) => span.annotationId))], marks });
  }
  return pieces;
}
