import type { Annotation } from '../../domain/annotation';

/**
 * The annotations ticked after one more was: with Shift all from the nearest ticked one above, else just this one,
 * or not this one any more.
 */
export function tickRange(
  list: readonly Annotation[],
  ticked: ReadonlySet<string>,
  id: string,
  isRange: boolean,
): ReadonlySet<string> {
  const at = list.findIndex((annotation) => annotation.id === id);
  const from = list.slice(0, at).findLastIndex((annotation) => ticked.has(annotation.id));
  const next = new Set(ticked);
  if (isRange && from >= 0) for (const annotation of list.slice(from, at + 1)) next.add(annotation.id);
  else if (next.has(id)) next.delete(id);
  else next.add(id);
  return next;
}
