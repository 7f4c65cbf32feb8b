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
  /** The signs in the margin, those of a line together. */
  readonly signs: readonly SignBox[];
  /** The edge of the card that faces the text, at the height of its title. */
  readonly knot: Point;
  /** Where the claim is when none of its lines is drawn. */
  readonly isAbove: boolean;
}

/** Where the signs beside one line of text stand, in CSS px of the viewport. */
export interface SignBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance from the words or signs that the thread begins beside, in CSS px. */
const CLEAR = 3;

/** Distance of the upright from the card, in CSS px. */
const GAP = 26;

/** Distance of a stub's arrow from the edge of what can be seen, in CSS px. */
const EDGE = 16;

/**
 * Where the thread begins on a line on which words stand between the mark and the card: at the signs beside the line, at
 * their height, else at the end of the line, under its words.
 */
function besideWords(
  line: MarkedLine,
  side: 1 | -1,
  column: ThreadPlaces['column'],
  signs: readonly SignBox[],
): Point {
  const edge = side > 0 ? column.right : column.left;
  const sign = signs.find(({ top, bottom, left, right }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return y > line.top && y < line.bottom && (x - edge) * side > 0;
  });
  if (sign === undefined) return { x: edge + side * CLEAR, y: line.underline };
  return { x: (side > 0 ? sign.right : sign.left) + side * CLEAR, y: (sign.top + sign.bottom) / 2 };
}

/** The thread's path from a line of the claim to its card; it crosses no words and no signs. */
export function layThread({ lines, window, column, isRtl, signs, knot, isAbove }: ThreadPlaces): string {
  const side = knot.x > (column.left + column.right) / 2 ? 1 : -1;
  const turnX = knot.x - side * GAP;
  const visible = lines.filter((line) => line.top >= window.top && line.bottom <= window.bottom);
  const isLineEnd = isRtl ? side < 0 : side > 0;
  const free = visible.find((line) => !(isLineEnd ? line.hasAfter : line.hasBefore));
  const line = free ?? visible[0];
  if (line === undefined) {
    const first = lines[0];
    const isUp = first === undefined ? isAbove : first.top < window.top;
    // A bar over the text leaves the knot above what can be seen: the way up begins at the knot even so.
    return stubPath(
      isUp ? Math.min(window.top, knot.y - 2 * EDGE) + EDGE : window.bottom - EDGE,
      turnX,
      knot,
    );
  }
  const start =
    free === undefined
      ? besideWords(line, side, column, signs)
      : { x: side > 0 ? free.right : free.left, y: free.underline };
  // In a narrow window the margin may reach the card.
  const turn =
    side > 0 ? Math.max(turnX, Math.min(start.x, knot.x)) : Math.min(turnX, Math.max(start.x, knot.x));
  return threadPath(start, turn, knot);
}
