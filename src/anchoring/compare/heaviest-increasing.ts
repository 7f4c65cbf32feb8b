/**
 * The places of a strictly increasing subsequence with the greatest sum of weights, in order: n log n, by a tree of greatest sums
 * (Fenwick, "A new data structure for cumulative frequency tables", 1994). Values are whole numbers from 0; weights are above 0.
 */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[]): number[] {
  const size = values.reduce((most, value) => Math.max(most, value), 0) + 1;
  /** Of each stretch of values the place of the last one of the heaviest subsequence that ends in it. */
  const best = new Int32Array(size + 1).fill(-1);
  const sums = new Float64Array(values.length);
  const before = new Int32Array(values.length).fill(-1);
  const isBetter = (place: number, than: number) => than < 0 || (sums[place] ?? 0) > (sums[than] ?? 0);
  let last = -1;
  for (const [place, value] of values.entries()) {
    let former = -1;
    for (let node = value; node > 0; node -= node & -node) {
      const other = best[node] ?? -1;
      if (other >= 0 && isBetter(other, former)) former = other;
    }
    before[place] = former;
    sums[place] = (weights[place] ?? 0) + (former < 0 ? 0 : (sums[former] ?? 0));
    for (let node = value + 1; node <= size; node += node & -node)
      if (isBetter(place, best[node] ?? -1)) best[node] = place;
    if (isBetter(place, last)) last = place;
  }
  const places: number[] = [];
  for (let place = last; place >= 0; place = before[place] ?? -1) places.push(place);
  return places.reverse();
}
