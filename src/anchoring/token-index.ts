import type { TokenList } from './tokens';

/** Where each token of a text stands. */
export interface TokenIndex {
  /** The places of a key in order; none for a key that the text does not have. */
  placesOf(key: number): Int32Array;
}

const NOWHERE = new Int32Array(0);

/** Sorts the places of a text's tokens by key, in time linear in their number. */
export function createTokenIndex(
  { keys, count }: Pick<TokenList, 'keys' | 'count'>,
  keyCount: number,
): TokenIndex {
  const ends = new Int32Array(keyCount + 1);
  for (const key of keys) ends[key + 1] = (ends[key + 1] ?? 0) + 1;
  for (let key = 0; key < keyCount; key += 1) ends[key + 1] = (ends[key + 1] ?? 0) + (ends[key] ?? 0);
  const next = ends.slice();
  const places = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0;
    places[next[key] ?? 0] = at;
    next[key] = (next[key] ?? 0) + 1;
  }
  return {
    placesOf: (key) => (key < keyCount ? places.subarray(ends[key], ends[key + 1]) : NOWHERE),
  };
}
