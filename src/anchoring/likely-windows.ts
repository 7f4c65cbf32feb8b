import type { TokenRange } from './align-tokens';
import { createTokenIndex } from './token-index';

/** Tells where some words may stand together again. */
export interface WindowFinder {
  /**
   * The windows that hold at least a share of what some tokens tell, those with the most of their rare ones first; at most so many,
   * none over another.
   */
  windowsOf(wanted: Int32Array, share: number, most: number): readonly TokenRange[];
}

/** A token that stands oftener than that leads nowhere. */
const COMMON = 2_000;
/** Rare tokens are looked up until so many places are found. */
const ENOUGH_PLACES = 3_000;
/** So many places, those with the most rare tokens around them, are looked at closely. */
const MOST_TRIES = 64;

/** A rare token, and where it stands. */
interface Seed {
  readonly key: number;
  readonly places: Int32Array;
}

/** Prepares some stretches of a text's tokens once; time and memory grow linearly with them, a look-up takes a bounded time. */
export function createWindowFinder(
  keys: Int32Array,
  stretches: readonly TokenRange[],
  keyCount: number,
  weightOf: (key: number) => number,
): WindowFinder {
  // The stretches' tokens put together: from a place in that list to its stretch.
  const count = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const together = new Int32Array(count);
  const stretchAt = new Int32Array(count);
  const shiftOf = new Int32Array(stretches.length);
  let filled = 0;
  for (const [index, { from, to }] of stretches.entries()) {
    together.set(keys.subarray(from, to), filled);
    stretchAt.fill(index, filled, filled + to - from);
    shiftOf[index] = from - filled;
    filled += to - from;
  }
  const index = createTokenIndex({ keys: together, count }, keyCount);

  /** The rarest of some tokens, each once. */
  function rarest(wanted: Int32Array): readonly Seed[] {
    let found = 0;
    return [...new Set(wanted)]
      .map((key) => ({ key, places: index.placesOf(key) }))
      .filter(({ key, places }) => weightOf(key) >= 1 && places.length > 0 && places.length <= COMMON)
      .sort((one, other) => one.places.length - other.places.length)
      .filter(({ places }) => {
        const isWanted = found < ENOUGH_PLACES;
        found += places.length;
        return isWanted;
      });
  }

  /** How much of what some tokens tell stands in a window, each as often as it is wanted at most. */
  function held(wanted: Int32Array, { from, to }: TokenRange): number {
    const left = new Map<number, number>();
    for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
    let weight = 0;
    for (let at = from; at < to; at += 1) {
      const key = keys[at] ?? -1;
      const due = left.get(key) ?? 0;
      if (due === 0) continue;
      left.set(key, due - 1);
      weight += weightOf(key);
    }
    return weight;
  }

  /** Where rare tokens that tell enough stand close together, those with the most first. */
  function clusters(places: Int32Array, width: number, enough: number): readonly number[] {
    const found: { readonly from: number; readonly weight: number }[] = [];
    let weight = 0;
    let end = 0;
    for (const from of places) {
      const stretch = stretchAt[from];
      for (; end < places.length; end += 1) {
        const at = places[end] ?? 0;
        if (at - from >= width || stretchAt[at] !== stretch) break;
        weight += weightOf(together[at] ?? -1);
      }
      if (weight >= enough) found.push({ from, weight });
      weight -= weightOf(together[from] ?? -1);
    }
    found.sort((one, other) => other.weight - one.weight);
    return found.slice(0, MOST_TRIES).map(({ from }) => from);
  }

  const weigh = (tokens: Int32Array) => tokens.reduce((sum, key) => sum + weightOf(key), 0);

  return {
    windowsOf(wanted, share, most) {
      const seeds = rarest(wanted);
      const seedKeys = new Set(seeds.map(({ key }) => key));
      const enough = share * weigh(wanted);
      // What is not looked up may stand anywhere.
      const elsewhere = weigh(wanted.filter((key) => !seedKeys.has(key)));
      const width = wanted.length + Math.max(12, wanted.length >> 1);
      const windows: TokenRange[] = [];
      for (const from of clusters(placesOf(seeds), width, enough - elsewhere)) {
        if (windows.length === most) break;
        const stretch = stretches[stretchAt[from] ?? 0] ?? { from: 0, to: 0 };
        const at = from + (shiftOf[stretchAt[from] ?? 0] ?? 0);
        // What comes before the first rare token, and what may have come between, may be the passage's, too.
        const window = { from: Math.max(stretch.from, at - width), to: Math.min(stretch.to, at + width) };
        const isApart = windows.every((other) => at >= other.to || at + width <= other.from);
        if (isApart && held(wanted, window) >= enough) windows.push(window);
      }
      return windows;
    },
  };
}

/** All places of some tokens, in order. */
function placesOf(seeds: readonly Seed[]): Int32Array {
  const places = new Int32Array(seeds.reduce((sum, seed) => sum + seed.places.length, 0));
  let gathered = 0;
  for (const seed of seeds) {
    places.set(seed.places, gathered);
    gathered += seed.places.length;
  }
  return places.sort();
}
