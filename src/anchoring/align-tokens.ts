import { longestIncreasing } from './longest-increasing';
import { singleRuns } from './single-runs';

/** A stretch of tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Two stretches that are to be laid beside each other. */
export interface RangePair {
  readonly a: TokenRange;
  readonly b: TokenRange;
}

/** Told an old token that stayed and the new one that it is; each at most once. */
export type Tie = (at: number, bt: number) => void;

/** Lengths of the runs by which stretches are anchored, the surest first: a run that stands once in each belongs together. */
const RUNS = [12, 6, 3, 2, 1] as const;
/** Up to this many cells a stretch is compared token by token. */
const SMALL = 60_000;

/**
 * Lays a new list of tokens beside an old one: runs that stand once in each are tied first, the longest before the shorter (patience
 * diff, Bram Cohen, over runs instead of lines), in the order that most of them keep; what is left between two is compared anew,
 * and token by token when it is small. Time grows about linearly with the texts.
 *
 * `tie` is told each old token that stayed, and which new one it is.
 */
export function alignTokens(a: Int32Array, b: Int32Array, pair: RangePair, tie: Tie): void {
  // Of each stretch that is still open, and from which length of runs on.
  const open: (RangePair & { readonly level: number })[] = [{ ...pair, level: 0 }];

  /** Ties what is the same at both ends; answers what is left between, or `null`. */
  function trim({ a: left, b: right }: RangePair): RangePair | null {
    let [from, bFrom, to, bTo] = [left.from, right.from, left.to, right.to];
    while (from < to && bFrom < bTo && a[from] === b[bFrom]) tie(from++, bFrom++);
    while (from < to && bFrom < bTo && a[to - 1] === b[bTo - 1]) tie(--to, --bTo);
    return from === to || bFrom === bTo ? null : { a: { from, to }, b: { from: bFrom, to: bTo } };
  }

  function split(range: RangePair, level: number): void {
    const length = RUNS[level];
    if (length === undefined) return;
    // Runs that stand once in each, in the order that the most of them keep.
    const runs = singleRuns({ a, b, inA: range.a, inB: range.b, length });
    let [from, bFrom] = [range.a.from, range.b.from];
    for (const run of longestIncreasing(runs.bt)) {
      const [at, bt] = [runs.at[run] ?? 0, runs.bt[run] ?? 0];
      // Runs overlap: of the next one only what is beyond is new.
      for (let index = 0; index < length; index += 1) {
        if (at + index < from || bt + index < bFrom) continue;
        if (at + index === from && bt + index === bFrom) tie(from++, bFrom++);
        else {
          open.push({
            a: { from, to: at + index },
            b: { from: bFrom, to: bt + index },
            level: level + 1,
          });
          tie(at + index, bt + index);
          [from, bFrom] = [at + index + 1, bt + index + 1];
        }
      }
    }
    open.push({ a: { from, to: range.a.to }, b: { from: bFrom, to: range.b.to }, level: level + 1 });
  }

  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const left = trim(next);
    if (left === null) continue;
    const cells = (left.a.to - left.a.from) * (left.b.to - left.b.from);
    if (cells <= SMALL) alignSmall(a, b, left, tie);
    else split(left, next.level);
  }
}

/**
 * The longest common subsequence of two short stretches, of those the one with the fewest breaks: kept words stand together, and a
 * lone word in a rewritten passage is not taken for a kept one where whole phrases are.
 */
function alignSmall(a: Int32Array, b: Int32Array, { a: left, b: right }: RangePair, tie: Tie): void {
  const rows = left.to - left.from;
  const columns = right.to - right.from;
  const width = columns + 1;
  // Tied here: two points a token and one more for each that goes on from the token before.
  const best = new Int32Array((rows + 1) * width);
  const tied = new Int32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      const free = Math.max(best[here + width] ?? 0, best[here + 1] ?? 0);
      if (a[left.from + row] === b[right.from + column]) {
        const after = here + width + 1;
        tied[here] = 2 + Math.max(best[after] ?? 0, (tied[after] ?? 0) > 0 ? (tied[after] ?? 0) + 1 : 0);
      }
      best[here] = Math.max(free, tied[here] ?? 0);
    }
  let [row, column, goesOn] = [0, 0, false];
  while (row < rows && column < columns) {
    const here = row * width + column;
    const value = tied[here] ?? 0;
    if (value > 0 && (goesOn || value === best[here])) {
      tie(left.from + row, right.from + column);
      const after = here + width + 1;
      goesOn = (tied[after] ?? 0) > 0 && value === (tied[after] ?? 0) + 3;
      row += 1;
      column += 1;
    } else {
      goesOn = false;
      if ((best[here + width] ?? 0) >= (best[here + 1] ?? 0)) row += 1;
      else column += 1;
    }
  }
}
