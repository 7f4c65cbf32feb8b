import type { Node } from '@tiptap/pm/model';
import { isLost } from './ridden-span';
import type { RideAlong } from './riding-spans';

/** How many annotations stand on other words than before, and how many have none of their words left. */
export interface ChangedCount {
  readonly changed: number;
  readonly lost: number;
}

/** Compares the words under the spans in which something was done with those of the version, `text`. */
export function countChanges(doc: Node, { spans, touched }: RideAlong, text: string): ChangedCount {
  const lostById = new Map<string, boolean>();
  for (const index of touched) {
    const span = spans[index];
    if (span === undefined) continue;
    const words = isLost(span) ? '' : doc.textBetween(span.from, span.to, '\n', '\n');
    if (words === text.slice(span.start, span.end)) continue;
    lostById.set(span.annotationId, (lostById.get(span.annotationId) ?? true) && words.trim() === '');
  }
  // An annotation has lost its words only when none of its spans has any.
  for (const span of spans)
    if (lostById.has(span.annotationId) && !isLost(span)) lostById.set(span.annotationId, false);
  const lost = [...lostById.values()].filter((isAll) => isAll).length;
  return { changed: lostById.size - lost, lost };
}
