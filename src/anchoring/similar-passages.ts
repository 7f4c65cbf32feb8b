import search from 'approx-string-match';
import { alignTokens, type TokenRange } from './align-tokens';
import type { QuoteNeedle } from './quote-needle';
import type { TokenIndex } from './token-index';
import { weightOfRange } from './token-range';
import type { TokenList } from './tokens';

/** A passage that is like a quote. */
export interface SimilarPassage {
  readonly tokens: TokenRange;
  /** The share of what both tell that stands in both, 0 to 1. */
  readonly words: number;
  /** Whether both its ends are the quote's own or meet what stood beside the quote. */
  readonly isHeld: boolean;
}

/** Seeds are the rarest words of the quote and of what stands around it. */
const QUOTE_SEEDS = 32;
const AROUND_SEEDS = 8;
/** A word that stands oftener than that leads nowhere. */
const COMMON = 2_000;
/** As many places are looked at. */
const WINDOWS = 12;
/** Longer quotes are looked for by their beginning and their end. */
const WHOLE = 128;
const PART = 64;

interface Seed {
  readonly key: number;
  /** How far behind the quote's first token. */
  readonly offset: number;
}

function rarest(seeds: readonly Seed[], index: TokenIndex, most: number): Seed[] {
  return seeds
    .map((seed) => ({ seed, count: index.placesOf(seed.key).length }))
    .filter(({ count }) => count > 0 && count <= COMMON)
    .sort((one, other) => one.count - other.count)
    .slice(0, most)
    .map(({ seed }) => seed);
}

/** Where the quote would begin by most of its seeds, the best first; token indices. */
function likelyStarts(needle: QuoteNeedle, index: TokenIndex, weightOf: (key: number) => number): number[] {
  const { keys, before, after } = needle;
  const own = [...keys].map((key, offset) => ({ key, offset })).filter(({ key }) => weightOf(key) >= 1);
  const around = [
    ...[...(before ?? [])].map((key, at) => ({ key, offset: -1 - at })),
    ...[...(after ?? [])].map((key, at) => ({ key, offset: keys.length + at })),
  ].filter(({ key }) => weightOf(key) >= 1);
  const width = Math.max(8, keys.length >> 1);
  const votes = new Map<number, number>();
  for (const { key, offset } of [
    ...rarest(own, index, QUOTE_SEEDS),
    ...rarest(around, index, AROUND_SEEDS),
  ]) {
    const places = index.placesOf(key);
    const vote = weightOf(key) / Math.log2(2 + places.length);
    for (const at of places) {
      const bucket = Math.floor((at - offset) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + vote);
    }
  }
  const sums = [...votes.keys()].map((bucket) => ({
    bucket,
    // What lies across a border counts as one.
    sum: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0),
  }));
  return sums
    .sort((one, other) => other.sum - one.sum)
    .slice(0, WINDOWS)
    .map(({ bucket }) => bucket * width);
}

/** Looks for a run of tokens within a stretch, each token as one code unit; several ends fit equally well at times. */
function searchTokens(wanted: Int32Array, keys: Int32Array, stretch: TokenRange): TokenRange[] {
  const codes = new Map<number, string>();
  let pattern = '';
  for (const key of wanted) {
    const code = codes.get(key) ?? String.fromCharCode(codes.size + 1);
    codes.set(key, code);
    pattern += code;
  }
  let hay = '';
  for (let at = stretch.from; at < stretch.to; at += 1) hay += codes.get(keys[at] ?? 0) ?? '\0';
  return search(hay, pattern, Math.floor(0.66 * wanted.length)).map(({ start, end }) => ({
    from: stretch.from + start,
    to: stretch.from + end,
  }));
}

function candidatesNear(keys: Int32Array, now: TokenList, start: number): TokenRange[] {
  const count = keys.length;
  const slack = Math.max(12, count);
  const stretch: TokenRange = {
    from: Math.max(0, start - (slack >> 1)),
    to: Math.min(now.count, start + count + (slack >> 1) + Math.max(8, count >> 1)),
  };
  if (stretch.to <= stretch.from) return [];
  if (count <= WHOLE) return searchTokens(keys, now.keys, stretch);
  const heads = searchTokens(keys.subarray(0, PART), now.keys, stretch).slice(0, 4);
  const tails = searchTokens(keys.subarray(count - PART), now.keys, stretch).slice(0, 4);
  return heads.flatMap(({ from }) =>
    tails
      .filter(({ to }) => to - from >= count / 2 && to - from <= 2 * count)
      .map(({ to }) => ({ from, to })),
  );
}

function shareOfWords(
  keys: Int32Array,
  now: TokenList,
  { from, to }: TokenRange,
  weightOf: (key: number) => number,
): number {
  let kept = 0;
  alignTokens(keys, now.keys, { a: { from: 0, to: keys.length }, b: { from, to } }, (at) => {
    kept += weightOf(keys[at] ?? 0);
  });
  const all = keys.reduce((sum, key) => sum + weightOf(key), 0);
  return kept / Math.max(all, weightOfRange(now, from, to, weightOf), 0.001);
}

/** Whether both ends are certain: the quote's own two outermost tokens, or what stood right beside it. */
function isHeld({ keys, before, after }: QuoteNeedle, now: TokenList, { from, to }: TokenRange): boolean {
  const last = keys.length - 1;
  const startsAlike = now.keys[from] === keys[0] && (last === 0 || now.keys[from + 1] === keys[1]);
  const endsAlike = now.keys[to - 1] === keys[last] && (last === 0 || now.keys[to - 2] === keys[last - 1]);
  return (
    (startsAlike || isRun(before, (far) => now.keys[from - 1 - far])) &&
    (endsAlike || isRun(after, (far) => now.keys[to + far]))
  );
}

/** An end that may be shifted so that it meets what stood beside it: half a name that was put in belongs to the quote, the next word does not. */
function meetSurroundings(needle: QuoteNeedle, now: TokenList, { from, to }: TokenRange): TokenRange {
  const reach = Math.max(3, Math.min(12, needle.keys.length >> 1));
  const isBefore = (at: number) => isRun(needle.before, (far) => now.keys[at - 1 - far]);
  const isAfter = (at: number) => isRun(needle.after, (far) => now.keys[at + far]);
  const start = nearestOf(from, reach, (at) => at >= 0 && at < to && isBefore(at)) ?? from;
  const end = nearestOf(to, reach, (at) => at <= now.count && at > start && isAfter(at)) ?? to;
  return { from: start, to: end };
}

/** Whether the two tokens nearest to the quote stand there. */
function isRun(wanted: Int32Array | null, keyAt: (far: number) => number | undefined): boolean {
  return wanted !== null && wanted.length >= 2 && keyAt(0) === wanted[0] && keyAt(1) === wanted[1];
}

function nearestOf(at: number, reach: number, fits: (at: number) => boolean): number | null {
  for (let far = 0; far <= reach; far += 1) {
    if (fits(at - far)) return at - far;
    if (fits(at + far)) return at + far;
  }
  return null;
}

/**
 * Passages that are like a quote, in no order. Only where rare words of the quote or of its surroundings stand is looked, so that the time is
 * bounded whatever the length of the text.
 */
export function findSimilarPassages(
  needle: QuoteNeedle,
  now: TokenList,
  index: TokenIndex,
  weightOf: (key: number) => number,
): readonly SimilarPassage[] {
  const { keys } = needle;
  // Each token is one code unit of the search.
  if (keys.length === 0) return [];
  const found = new Map<string, SimilarPassage>();
  for (const start of likelyStarts(needle, index, weightOf)) {
    for (const near of candidatesNear(keys, now, start).slice(0, 8)) {
      const tokens = meetSurroundings(needle, now, near);
      const name = `${tokens.from} ${tokens.to}`;
      if (tokens.from < tokens.to && !found.has(name))
        found.set(name, {
          tokens,
          words: shareOfWords(keys, now, tokens, weightOf),
          isHeld: isHeld(needle, now, tokens),
        });
    }
  }
  return [...found.values()];
}
