import type { MarkedLine } from './marked-lines';
import { type Point, stubPath, threadPath } from './thread-path';

/** What the thread is laid between, all in CSS px of the viewport. */
export interface ThreadPlaces {
  readonly lines: readonly MarkedLine[];
  /** What can be seen of the text. */
  readonly window: { readonly top: number; readonly bottom: number };
  /** The column of the text, without its margins. */
  readonly column: { readonly left: number; readonly right: number };
  readonly isRtl: boolean;
  /** The edge of the card that faces the text, at the height of its title. */
  readonly knot: Point;
  /** Where the claim is when none of its lines is drawn. */
  readonly isAbove: boolean;
}

/** Room for the signs at the end of a line, and for the number before it, in CSS px. */
const END_MARGIN = 62;
const NUMBER_MARGIN = 44;

/** Distance of the upright from the card, in CSS px. */
const GAP = 26;

/** Distance of a stub's arrow from the edge of what can be seen, in CSS px. */
const EDGE = 16;

/** The thread's path from a line of the claim to its card; it crosses no words and no signs. */
export function layThread({ lines, window, column, isRtl, knot, isAbove }: ThreadPlaces): string {
  const side = knot.x > (column.left + column.right) / 2 ? 1 : -1;
  const turnX = knot.x - side * GAP;
  const visible = lines.filter((line) => line.top >= window.top && line.bottom <= window.bottom);
  const isLineEnd = isRtl ? side < 0 : side > 0;
  const free = visible.find((line) => !(isLineEnd ? line.hasAfter : line.hasBefore));
  const line = free ?? visible[0];
  if (line === undefined) {
    const first = lines[0];
    const isUp = first === undefined ? isAbove : first.top < window.top;
    return stubPath(isUp ? window.top + EDGE : window.bottom - EDGE, turnX, knot);
  }
  const edge = side > 0 ? line.right : line.left;
  const margin = isLineEnd ? END_MARGIN : NUMBER_MARGIN;
  const outside = side > 0 ? column.right + margin : column.left - margin;
  const x = free === undefined ? outside : edge;
  // In a narrow window the margin may reach the card.
  const turn = side > 0 ? Math.max(turnX, Math.min(x, knot.x)) : Math.min(turnX, Math.max(x, knot.x));
  return threadPath({ x, y: line.underline }, turn, knot);
}
