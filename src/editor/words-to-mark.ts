import { type GrowthStep, growRange } from '../anchoring/grow-range';
import type { TextRange } from '../domain/span';
import { trimRange } from '../store/actions/mark-words';

/** From the narrowest on. */
const STEPS: readonly GrowthStep[] = ['word', 'punctuation', 'quotation', 'sentence', 'paragraph'];

/**
 * The words of a text to mark: those selected, else the unit at the caret, without the white space at their ends; `null` when there are
 * none. Offsets are UTF-16 code units, `language` is BCP 47.
 */
export function wordsToMark(
  { text, language }: { readonly text: string; readonly language: string },
  selected: TextRange,
  unit: GrowthStep,
): TextRange | null {
  let range = selected;
  if (range.end === range.start) {
    const lineEnd = text.indexOf('\n', range.start);
    const block = {
      start: text.lastIndexOf('\n', range.start - 1) + 1,
      end: lineEnd < 0 ? text.length : lineEnd,
    };
    // Behind the last word of a line the caret belongs to what stands before it.
    if (range.start === block.end && block.end > block.start)
      range = { start: block.end - 1, end: block.end - 1 };
    for (;;) {
      const grown = growRange(text, range, { block, language });
      if (grown === null) break;
      // A sentence that fills the line up to its punctuation is there without a step of its own.
      const isTooWide = STEPS.indexOf(grown.step) > STEPS.indexOf(unit);
      if (isTooWide && range.end > range.start) break;
      range = grown.range;
      if (grown.step === unit) break;
    }
  }
  const words = trimRange(text, range);
  return words.end > words.start ? words : null;
}
