import type { DocumentMark } from '../../domain/document';
import type { TextBlock } from '../text-blocks';
import type { FormatChange } from './block-change';
import { type FormedBlock, markName } from './block-form';
import type { SameRun } from './diff-run';

/** Words with their marks. Offsets are UTF-16 code units into the text, half-open. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly DocumentMark[];
}

/** The stretches of a text that have marks, in order. */
export function listMarkedStretches(
  blocks: readonly TextBlock[],
  formed: readonly FormedBlock[],
): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  for (const [index, { start }] of blocks.entries()) {
    let at = start;
    for (const inline of formed[index]?.content ?? []) {
      const end = at + (inline.type === 'text' ? inline.text.length : 1);
      const marks = inline.type === 'text' ? (inline.marks ?? []) : [];
      if (marks.length > 0) stretches.push({ start: at, end, marks });
      at = end;
    }
  }
  return stretches;
}

/** The first stretch that ends behind an offset. */
function firstBehind(stretches: readonly MarkedStretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretches that reach into a range, cut to it and counted from its start. */
function stretchesIn(stretches: readonly MarkedStretch[], start: number, end: number): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  for (let index = firstBehind(stretches, start); ; index += 1) {
    const stretch = stretches[index];
    if (stretch === undefined || stretch.start >= end) return found;
    found.push({
      start: Math.max(stretch.start, start) - start,
      end: Math.min(stretch.end, end) - start,
      marks: stretch.marks,
    });
  }
}

const lacking = (marks: readonly DocumentMark[], others: readonly DocumentMark[]) => {
  const names = new Set(others.map(markName));
  return marks.filter((mark) => !names.has(markName(mark)));
};

/** Where words that stayed have other links or other emphasis now. */
export function compareMarks(
  run: SameRun,
  oldStretches: readonly MarkedStretch[],
  newStretches: readonly MarkedStretch[],
): FormatChange[] {
  const before = stretchesIn(oldStretches, run.old.start, run.old.end);
  const after = stretchesIn(newStretches, run.now.start, run.now.end);
  const edges = [...new Set([...before, ...after].flatMap(({ start, end }) => [start, end]))].sort(
    (one, other) => one - other,
  );
  const changes: FormatChange[] = [];
  let [i, j] = [0, 0];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    while ((before[i]?.end ?? Number.POSITIVE_INFINITY) <= start) i += 1;
    while ((after[j]?.end ?? Number.POSITIVE_INFINITY) <= start) j += 1;
    const marksAt = (stretch: MarkedStretch | undefined) =>
      stretch !== undefined && stretch.start <= start ? stretch.marks : [];
    const [own, others] = [marksAt(before[i]), marksAt(after[j])];
    const [removed, added] = [lacking(own, others), lacking(others, own)];
    if (removed.length === 0 && added.length === 0) continue;
    changes.push({
      old: { start: run.old.start + start, end: run.old.start + end },
      now: { start: run.now.start + start, end: run.now.start + end },
      added,
      removed,
    });
  }
  return changes;
}
