/**
 * The places of a longest strictly increasing subsequence, in order, of numbers that are 0 or more: n log n (Fredman, "On computing
 * the length of longest increasing subsequences", 1975).
 */
export function longestIncreasing(values: ArrayLike<number>): readonly number[] {
  const before = new Int32Array(values.length);
  /** Of each length the place of the smallest last value. */
  const lasts: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    let low = 0;
    let high = lasts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[lasts[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (lasts[low - 1] ?? -1);
    lasts[low] = index;
  }
  const places: number[] = [];
  for (let at = lasts.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) places.push(at);
  return places.reverse();
}
