import { QUOTE_CONTEXT, type Span, type TextRange } from '../domain/span';

// Half an emoji is not a character: a cut never falls between the two halves of a surrogate pair.
function isInsidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The span at a range of a version's text, with its quote and up to 32 UTF-16 code units on each side.
 * Throws a RangeError when the range is empty or outside the text.
 */
export function describeQuote(text: string, versionId: string, range: TextRange): Span {
  const { start, end } = range;
  if (!(start >= 0 && end <= text.length && start < end)) {
    throw new RangeError(`No text at ${start} to ${end} of ${text.length}`);
  }
  let from = Math.max(0, start - QUOTE_CONTEXT);
  let to = Math.min(text.length, end + QUOTE_CONTEXT);
  if (isInsidePair(text, from)) from += 1;
  if (isInsidePair(text, to)) to -= 1;
  return {
    versionId,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** True when the quote stands at its place in the text. */
export function isQuoteInPlace(text: string, span: Span): boolean {
  return text.slice(span.start, span.end) === span.exact;
}
