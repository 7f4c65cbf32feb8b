/**
 * The ids ticked after one more was: with `isRange` also all between it and the nearest one that was ticked, above or below;
 * else just this one, or not this one any more. `ids` are those of the list, in its order.
 */
export function tickRange(
  ids: readonly string[],
  ticked: ReadonlySet<string>,
  id: string,
  isRange: boolean,
): ReadonlySet<string> {
  const next = new Set(ticked);
  if (!isRange) {
    if (!next.delete(id)) next.add(id);
    return next;
  }
  const at = ids.indexOf(id);
  const above = ids.slice(0, at).findLastIndex((other) => ticked.has(other));
  const below = ids.findIndex((other, index) => index > at && ticked.has(other));
  const isAboveNearer = above >= 0 && (below < 0 || at - above <= below - at);
  const [from, to] = isAboveNearer ? [above, at] : [at, below < 0 ? at : below];
  for (const other of ids.slice(from, to + 1)) next.add(other);
  return next;
}
