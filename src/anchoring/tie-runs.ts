import { alignTokens, type RangePair } from './align-tokens';
import { longestIncreasing } from './longest-increasing';
import { singleRuns } from './single-runs';
import type { Ties } from './ties';

/** A run of so many tokens that stands once in each text is the same passage, wherever it stands. */
const LONG_RUN = 12;

/** A stretch that is the same in both texts. */
interface Passage {
  readonly at: number;
  readonly bt: number;
  length: number;
  /** It has another place among the passages. */
  readonly isMoved: boolean;
}

/** The passages made of runs that stand once in each text, in the order of the old. */
function findPassages(a: Int32Array, b: Int32Array): readonly Readonly<Passage>[] {
  const whole = { inA: { from: 0, to: a.length }, inB: { from: 0, to: b.length } };
  const runs = singleRuns({ a, b, ...whole, length: LONG_RUN });
  const isInOrder = new Uint8Array(runs.at.length);
  for (const run of longestIncreasing(runs.bt)) isInOrder[run] = 1;
  const passages: Passage[] = [];
  for (let run = 0; run < runs.at.length; run += 1) {
    const [at, bt] = [runs.at[run] ?? 0, runs.bt[run] ?? 0];
    const last = passages.at(-1);
    const isMoved = isInOrder[run] === 0;
    const isSame =
      last !== undefined &&
      last.isMoved === isMoved &&
      at - last.at === bt - last.bt &&
      at <= last.at + last.length;
    if (isSame) last.length = at - last.at + LONG_RUN;
    else passages.push({ at, bt, length: LONG_RUN, isMoved });
  }
  return passages;
}

/** The tokens of a stretch that are not tied, and which they are. */
interface FreeTokens {
  readonly keys: Int32Array;
  readonly places: Int32Array;
}

function freeTokens(keys: Int32Array, tied: Int32Array, from: number, to: number): FreeTokens {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (tied[at] === -1) places.push(at);
  return { keys: Int32Array.from(places, (at) => keys[at] ?? 0), places: Int32Array.from(places) };
}

/**
 * Ties long runs that stand once in each text, first of all: rows that are alike but for a name are told apart by it, wherever they
 * have gone. Between those that keep the order of the most of them, what is left is laid beside each other.
 */
export function tieRuns(a: Int32Array, b: Int32Array, ties: Ties, isStop: (key: number) => boolean): void {
  const stopsAt = (at: number) => isStop(a[at] ?? -1);

  /**
   * A passage without the end of the sentence before it and the beginning of the one behind it: that they are the same, too, says nothing
   * where all sentences end or begin alike.
   */
  function coreOf({ at, bt, length, isMoved }: Readonly<Passage>): Passage {
    let [from, to] = [at, at + length];
    for (let index = at; index < at + LONG_RUN - 1; index += 1) if (stopsAt(index)) from = index + 1;
    for (let index = to - 1; index > to - LONG_RUN; index -= 1) if (stopsAt(index)) to = index + 1;
    return from < to
      ? { at: from, bt: bt + from - at, length: to - from, isMoved }
      : { at, bt, length, isMoved };
  }

  const isFree = (at: number, bt: number) => ties.isFree(at, bt) && a[at] === b[bt];

  /** Ties what goes on alike behind a passage and before it; to the ends of its sentences, or as far as it goes. */
  function grow({ at, bt, length, isMoved }: Passage, withinSentence: boolean): void {
    for (let step = length; isFree(at + step, bt + step); step += 1) {
      if (withinSentence && stopsAt(at + step - 1)) break;
      ties.tie(at + step, bt + step, isMoved);
    }
    for (let step = -1; isFree(at + step, bt + step); step -= 1) {
      if (withinSentence && stopsAt(at + step)) break;
      ties.tie(at + step, bt + step, isMoved);
    }
  }

  function tieBetween(range: RangePair): void {
    const old = freeTokens(a, ties.toNew, range.a.from, range.a.to);
    const now = freeTokens(b, ties.toOld, range.b.from, range.b.to);
    const pair = { a: { from: 0, to: old.places.length }, b: { from: 0, to: now.places.length } };
    alignTokens(old.keys, now.keys, pair, (at, bt) =>
      ties.tie(old.places[at] ?? 0, now.places[bt] ?? 0, false),
    );
  }

  const passages = findPassages(a, b);
  const cores = passages.map(coreOf);
  for (const { at, bt, length, isMoved } of cores)
    for (let step = 0; step < length; step += 1)
      if (isFree(at + step, bt + step)) ties.tie(at + step, bt + step, isMoved);
  for (const withinSentence of [true, false]) for (const core of cores) grow(core, withinSentence);

  let [from, bFrom] = [0, 0];
  for (const { at, bt, length, isMoved } of passages) {
    if (isMoved) continue;
    tieBetween({ a: { from, to: at }, b: { from: bFrom, to: bt } });
    [from, bFrom] = [at + length, bt + length];
  }
  tieBetween({ a: { from, to: a.length }, b: { from: bFrom, to: b.length } });
}
