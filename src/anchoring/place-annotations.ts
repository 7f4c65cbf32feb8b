import type { TextRange } from '../domain/span';
import { type Alignment, alignTexts } from './align-texts';
import { carrySpan } from './carry-span';
import { createGapFinder } from './gap-places';
import type { SpanPlacement } from './placement';
import { createPassageFinder } from './search-passage';
import { tokensIn } from './token-range';

/** Throws a RangeError for a range that is empty, reversed or outside of the text. */
function checkRange({ start, end }: TextRange, length: number): void {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length))
    throw new RangeError(`No text at ${start} to ${end} of ${length}`);
}

/** Places spans by an alignment that is made already. See {@link placeAnnotations}. */
export function placeByAlignment(
  alignment: Alignment,
  spans: readonly TextRange[],
): readonly SpanPlacement[] {
  const finder = createPassageFinder(alignment);
  const gapAt = createGapFinder(alignment);
  return spans.map((span) => {
    checkRange(span, alignment.old.text.length);
    const placement = carrySpan(alignment, span) ?? finder.find(span);
    return placement.status === 'orphaned'
      ? { ...placement, near: gapAt(tokensIn(alignment.old, span).from) }
      : placement;
  });
}

/**
 * Finds each span of an old text on a new one, or says that it can't: the texts are aligned once, spans are carried over through that, and
 * what it has lost is searched for among what is new. Answers in the order of the spans. Throws a RangeError for a span that
 * is empty or outside of the old text.
 */
export function placeAnnotations(
  oldText: string,
  newText: string,
  spans: readonly TextRange[],
): readonly SpanPlacement[] {
  return placeByAlignment(alignTexts(oldText, newText), spans);
}
