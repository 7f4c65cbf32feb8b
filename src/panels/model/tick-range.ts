function between(ids: readonly string[], a: number, b: number): readonly string[] {
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/**
 * The ids ticked after the row at `at` was: with `isRange` also all between it and the nearest one that was ticked, above or
 * below; else just this one, or not this one any more. `ids` are those of the rows, in their order; one may stand in several.
 */
export function tickRange(
  ids: readonly string[],
  ticked: ReadonlySet<string>,
  at: number,
  isRange: boolean,
): ReadonlySet<string> {
  const next = new Set(ticked);
  const id = ids[at];
  if (id === undefined) return next;
  if (!isRange) {
    if (!next.delete(id)) next.add(id);
    return next;
  }
  const above = ids.slice(0, at).findLastIndex((other) => ticked.has(other));
  const below = ids.findIndex((other, index) => index > at && ticked.has(other));
  const isAboveNearer = above >= 0 && (below < 0 || at - above <= below - at);
  const nearest = isAboveNearer ? above : below < 0 ? at : below;
  for (const other of between(ids, nearest, at)) next.add(other);
  return next;
}

/**
 * The ids ticked after the end of a range went from row `from` to row `to` while its other end stays at `anchor`: what the
 * range has left is not ticked any more.
 */
export function moveTickedEnd(
  ids: readonly string[],
  ticked: ReadonlySet<string>,
  { anchor, from, to }: { readonly anchor: number; readonly from: number; readonly to: number },
): ReadonlySet<string> {
  const next = new Set(ticked);
  for (const id of between(ids, anchor, from)) next.delete(id);
  for (const id of between(ids, anchor, to)) next.add(id);
  return next;
}
