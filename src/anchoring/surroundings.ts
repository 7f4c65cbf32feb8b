import type { TokenRange } from './align-tokens';
import type { QuoteNeedle } from './quote-needle';
import type { TokenList } from './tokens';

/** How much of a quote's surroundings stands around a place, 0 to 1 each; `null` for a side of which nothing is known. */
export interface SurroundingsFit {
  readonly before: number | null;
  readonly after: number | null;
  /** Both sides together, each by how much it tells. */
  readonly both: number;
  readonly best: number;
  readonly least: number;
}

/** So many new tokens may have come between. */
const SLACK = 5;

interface Side {
  readonly kept: number;
  readonly total: number;
}

/** The heaviest common subsequence of one side's tokens and those beside a place, going outwards. */
function compareSide(
  wanted: Int32Array,
  { keys, count }: TokenList,
  edge: number,
  step: 1 | -1,
  weightOf: (key: number) => number,
): Side {
  const room = step > 0 ? count - edge : edge + 1;
  const width = Math.max(0, Math.min(wanted.length + SLACK, room));
  let above = new Float64Array(width + 1);
  let total = 0;
  for (const key of wanted) {
    const weight = weightOf(key);
    total += weight;
    const row = new Float64Array(width + 1);
    for (let column = 1; column <= width; column += 1) {
      const isSame = keys[edge + step * (column - 1)] === key;
      row[column] = Math.max(
        above[column] ?? 0,
        row[column - 1] ?? 0,
        isSame ? (above[column - 1] ?? 0) + weight : 0,
      );
    }
    above = row;
  }
  return { kept: above[width] ?? 0, total };
}

/** Compares what stands around a place with what stood around a quote. */
export function compareSurroundings(
  needle: QuoteNeedle,
  now: TokenList,
  { from, to }: TokenRange,
  weightOf: (key: number) => number,
): SurroundingsFit {
  const sides = [
    needle.before === null ? null : compareSide(needle.before, now, from - 1, -1, weightOf),
    needle.after === null ? null : compareSide(needle.after, now, to, 1, weightOf),
  ];
  const [before = null, after = null] = sides.map((side) => (side === null ? null : side.kept / side.total));
  const known = sides.filter((side) => side !== null);
  const total = known.reduce((sum, side) => sum + side.total, 0);
  const kept = known.reduce((sum, side) => sum + side.kept, 0);
  return {
    before,
    after,
    both: total === 0 ? 0 : kept / total,
    best: Math.max(before ?? 0, after ?? 0),
    least: Math.min(before ?? 1, after ?? 1),
  };
}

/** How many tokens right beside a place are those that were there, without a gap: quick, for choosing among many. */
export function countNeighbours(needle: QuoteNeedle, { keys }: TokenList, { from, to }: TokenRange): number {
  const { before, after } = needle;
  let count = 0;
  for (let at = 0; before !== null && at < before.length && keys[from - 1 - at] === before[at]; at += 1)
    count += 1;
  for (let at = 0; after !== null && at < after.length && keys[to + at] === after[at]; at += 1) count += 1;
  return count;
}
