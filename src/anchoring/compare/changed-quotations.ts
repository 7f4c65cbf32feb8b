import type { TextRange } from '../../domain/span';
import { findQuotations } from '../quotations';
import type { Replacement } from './change-fact';
import { isSpelling } from './is-spelling';
import { createReplacement, type RowTexts } from './replacements';

/** The quotations of a text that stand in no other one, without their marks. */
function outermost(text: string): TextRange[] {
  const sorted = findQuotations(text).sort((one, other) => one.start - other.start || other.end - one.end);
  const found: TextRange[] = [];
  for (const { start, end } of sorted)
    if (start >= (found.at(-1)?.end ?? -1) && /\p{L}/u.test(text.slice(start + 1, end - 1)))
      found.push({ start: start + 1, end: end - 1 });
  return found;
}

const overlaps = (one: TextRange, other: TextRange) => one.start < other.end && other.start < one.end;

/** The quotations of a row whose words changed, though some of them stayed or both stand in the same order. */
export function findChangedQuotations(texts: RowTexts): Replacement[] {
  const { row, oldText, newText } = texts;
  const move =
    (by: number) =>
    ({ start, end }: TextRange) => ({ start: start + by, end: end + by });
  const before = outermost(oldText).map(move(row.old.range.start));
  const after = outermost(newText).map(move(row.now.range.start));
  if (before.length === 0 || after.length === 0) return [];

  const isChanged = (old: TextRange, now: TextRange) =>
    row.runs.some(
      (run) =>
        run.kind !== 'same' &&
        run.extent === 'words' &&
        (run.kind === 'removed' ? overlaps(run.old, old) : overlaps(run.now, now)),
    );
  const sharesWords = (old: TextRange, now: TextRange) =>
    row.runs.some((run) => {
      if (run.kind !== 'same') return false;
      const shift = run.now.start - run.old.start;
      const start = Math.max(run.old.start, old.start, now.start - shift);
      const end = Math.min(run.old.end, old.end, now.end - shift);
      return /\p{L}/u.test(
        oldText.slice(start - row.old.range.start, Math.max(start, end) - row.old.range.start),
      );
    });

  return before.flatMap((old, index) => {
    const inOrder = before.length === after.length ? after[index] : undefined;
    const now = after.find((other) => sharesWords(old, other)) ?? inOrder;
    if (now === undefined || !isChanged(old, now)) return [];
    const replacement = createReplacement(texts, old, now);
    return isSpelling(replacement.old, replacement.now) ? [] : [replacement];
  });
}
