import type { Alignment } from './align-texts';

/**
 * Tells where on the new text words would stand that begin at a token of the old one and are gone: behind the last words before them that
 * stayed in their order. Offsets are UTF-16 code units.
 */
export function createGapFinder({
  old,
  now,
  toNew,
  moved,
}: Pick<Alignment, 'old' | 'now' | 'toNew' | 'moved'>): (at: number) => number {
  // Made when the first is asked for: of most texts nothing is gone.
  let places: Int32Array | null = null;
  function allPlaces(): Int32Array {
    const all = new Int32Array(old.count + 1);
    for (let at = 0; at < old.count; at += 1) {
      const bt = toNew[at] ?? -1;
      all[at + 1] = bt >= 0 && moved[at] !== 1 ? (now.ends[bt] ?? 0) : (all[at] ?? 0);
    }
    return all;
  }
  return (at) => {
    places ??= allPlaces();
    return places[at] ?? 0;
  };
}
