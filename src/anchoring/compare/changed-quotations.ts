import type { TextRange } from '../../domain/span';
import { findQuotations } from '../quotations';
import { isSpelling } from './is-spelling';
import { newWords, oldWords, type RowTexts, type Swap } from './replacements';

/** The quotations of a text that stand in no other one, without their marks. */
function outermost(text: string): TextRange[] {
  const sorted = findQuotations(text).sort((one, other) => one.start - other.start || other.end - one.end);
  const found: TextRange[] = [];
  for (const { start, end } of sorted)
    if (start >= (found.at(-1)?.end ?? -1) && /\p{L}/u.test(text.slice(start + 1, end - 1)))
      found.push({ start: start + 1, end: end - 1 });
  return found;
}

/** In longer rows than this, in UTF-16 code units, no quotations are looked for: marks that are not closed would be looked for in all of it. */
const LONGEST = 50_000;

/** The first of some ranges in order that ends behind an offset. */
function firstBehind(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of some ranges in order that overlap another range. */
function* overlapping(ranges: readonly TextRange[], { start, end }: TextRange): Generator<TextRange> {
  for (let index = firstBehind(ranges, start); ; index += 1) {
    const range = ranges[index];
    if (range === undefined || range.start >= end) return;
    yield range;
  }
}

/** The quotations of both texts of a row, in order and without their marks. */
export interface RowQuotations {
  readonly old: readonly TextRange[];
  readonly now: readonly TextRange[];
}

/** Finds the quotations of a row. */
export function findRowQuotations({ row, oldText, newText }: RowTexts): RowQuotations {
  if (Math.max(oldText.length, newText.length) > LONGEST) return { old: [], now: [] };
  const move =
    (by: number) =>
    ({ start, end }: TextRange) => ({ start: start + by, end: end + by });
  return {
    old: outermost(oldText).map(move(row.old.range.start)),
    now: outermost(newText).map(move(row.now.range.start)),
  };
}

/** Whether some replaced words stand in a quotation, before or now. */
export function isInQuotation({ old, now }: RowQuotations, swap: Pick<Swap, 'old' | 'now'>): boolean {
  const holds = (quotations: readonly TextRange[], { start, end }: TextRange) =>
    start < end && [...overlapping(quotations, { start, end })].length > 0;
  return holds(old, swap.old) || holds(now, swap.now);
}

/**
 * The quotations of a row whose words changed, though some of them stayed or both stand in the same order; not those spelled otherwise, nor those
 * in which all that changed is told of already.
 */
export function findChangedQuotations(
  texts: RowTexts,
  { old: before, now: after }: RowQuotations,
  told: readonly Swap[],
): Swap[] {
  const { row } = texts;
  if (before.length === 0 || after.length === 0) return [];
  const isTold = (side: 'old' | 'now', { start, end }: TextRange) =>
    told.some((swap) => swap[side].start < end && start < swap[side].end);

  /** Of each old quotation the first new one that has words of it. */
  const sharing = new Map<TextRange, TextRange>();
  const changed = new Set<TextRange>();
  for (const run of row.runs) {
    if (run.kind !== 'same') {
      const [quotations, range, side] =
        run.kind === 'removed' ? ([before, run.old, 'old'] as const) : ([after, run.now, 'now'] as const);
      if (run.extent === 'words' && !isTold(side, range))
        for (const quotation of overlapping(quotations, range)) changed.add(quotation);
      continue;
    }
    const shift = run.now.start - run.old.start;
    for (const old of overlapping(before, run.old)) {
      const start = Math.max(old.start, run.old.start) + shift;
      const end = Math.min(old.end, run.old.end) + shift;
      for (const now of overlapping(after, { start, end })) {
        const shared = { start: Math.max(start, now.start), end: Math.min(end, now.end) };
        if (!sharing.has(old) && /\p{L}/u.test(newWords(texts, shared))) sharing.set(old, now);
      }
    }
  }

  return before.flatMap((old, index) => {
    const now = sharing.get(old) ?? (before.length === after.length ? after[index] : undefined);
    if (now === undefined || !(changed.has(old) || changed.has(now))) return [];
    return isSpelling(oldWords(texts, old), newWords(texts, now)) ? [] : [{ texts, old, now }];
  });
}
