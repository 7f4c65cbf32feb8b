import type { TextLine } from './page-text';

/** Fewer lines than this on a side are no column. */
const FEWEST_LINES = 3;

/** How much of the lines may cross a gutter (headlines over both columns), as a share. */
const MOST_CROSSING = 0.25;

interface Gutter {
  readonly x: number;
  readonly crossing: number;
}

function spanOf(lines: readonly TextLine[]): readonly [number, number] {
  return [Math.min(...lines.map(({ y }) => y)), Math.max(...lines.map(({ y }) => y))];
}

/** True when both sides run along each other for a good part of their height: one above the other is no pair of columns. */
function isSideBySide(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  const [leftLow, leftHigh] = spanOf(left);
  const [rightLow, rightHigh] = spanOf(right);
  const shared = Math.min(leftHigh, rightHigh) - Math.max(leftLow, rightLow);
  return shared > 0.4 * Math.min(leftHigh - leftLow, rightHigh - rightLow);
}

function findGutter(lines: readonly TextLine[]): Gutter | null {
  let best: Gutter | null = null;
  // Right of a line's end is the only place where a gutter can begin.
  for (const x of new Set(lines.map(({ right }) => Math.ceil(right) + 1))) {
    const left = lines.filter((line) => line.right <= x);
    const right = lines.filter((line) => line.left >= x);
    const crossing = lines.length - left.length - right.length;
    if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) continue;
    if (crossing > lines.length * MOST_CROSSING || !isSideBySide(left, right)) continue;
    const isBetter =
      best === null || crossing < best.crossing || (crossing === best.crossing && left.length > right.length);
    if (isBetter) best = { x, crossing };
  }
  return best;
}

/**
 * The lines of a page in the order in which they are read: down each column, columns from the left (from the right in a
 * right-to-left page); a line across both ends the columns above it.
 */
export function orderColumns(lines: readonly TextLine[], direction: 'ltr' | 'rtl' = 'ltr'): TextLine[] {
  const fromTop = [...lines].sort((a, b) => b.y - a.y || a.left - b.left);
  const gutter = fromTop.length >= FEWEST_LINES * 2 ? findGutter(fromTop) : null;
  if (gutter === null) return fromTop;
  const ordered: TextLine[] = [];
  let left: TextLine[] = [];
  let right: TextLine[] = [];
  const closeBand = () => {
    const columns = [orderColumns(left, direction), orderColumns(right, direction)];
    ordered.push(...(direction === 'rtl' ? columns.reverse() : columns).flat());
    left = [];
    right = [];
  };
  for (const line of fromTop) {
    if (line.right <= gutter.x) left.push(line);
    else if (line.left >= gutter.x) right.push(line);
    else {
      closeBand();
      ordered.push(line);
    }
  }
  closeBand();
  return ordered;
}
