import { alignTokens, type RangePair } from './align-tokens';
import { singleRuns } from './single-runs';
import type { Ties } from './ties';

/** As many tokens have to stand together for a passage to be known again in another place. */
const RUN = 5;
/** Between two runs of one moved passage as many tokens may have changed. */
const GAP = 40;

interface MovedRun {
  readonly at: number;
  readonly bt: number;
  readonly length: number;
}

/**
 * Ties what stayed of passages that changed places: runs of tokens that neither text has anywhere else among what is not tied yet, grown
 * as far as both go on alike, and the small changes between two runs of one passage.
 */
export function tieMoved(a: Int32Array, b: Int32Array, ties: Ties): void {
  const isFree = (at: number, bt: number) => ties.isFree(at, bt) && a[at] === b[bt];

  /** Ties a run and what goes on alike on both of its sides. */
  function grow(from: number, bFrom: number): MovedRun {
    let [at, bt] = [from, bFrom];
    while (isFree(at - 1, bt - 1)) [at, bt] = [at - 1, bt - 1];
    let length = 0;
    while (isFree(at + length, bt + length)) {
      ties.tie(at + length, bt + length, true);
      length += 1;
    }
    return { at, bt, length };
  }

  const whole = { inA: { from: 0, to: a.length }, inB: { from: 0, to: b.length } };
  const found = singleRuns({ a, b, ...whole, length: RUN, tied: ties });
  const runs: MovedRun[] = [];
  for (let run = 0; run < found.at.length; run += 1) {
    const [at, bt] = [found.at[run] ?? 0, found.bt[run] ?? 0];
    if (isFree(at, bt)) runs.push(grow(at, bt));
  }
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (next === undefined) break;
    const pair: RangePair = {
      a: { from: run.at + run.length, to: next.at },
      b: { from: run.bt + run.length, to: next.bt },
    };
    if (isGap(pair, ties)) alignTokens(a, b, pair, (at, bt) => ties.tie(at, bt, true));
  }
}

/** Whether what lies between two runs is small in both texts and not tied to anything else. */
function isGap({ a, b }: RangePair, { toNew, toOld }: Ties): boolean {
  const isSmall = b.to >= b.from && b.to - b.from <= GAP && a.to >= a.from && a.to - a.from <= GAP;
  return (
    isSmall &&
    toNew.subarray(a.from, a.to).every((bt) => bt === -1) &&
    toOld.subarray(b.from, b.to).every((at) => at === -1)
  );
}
