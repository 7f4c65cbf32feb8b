import { isQuoteInPlace } from '../../anchoring/describe-quote';
import type { Annotation } from '../../domain/annotation';
import { compareRanges, type Span } from '../../domain/span';

/** The only place where a piece of text stands; -1 when it is not there or there more than once. */
function onlyPlace(text: string, piece: string): number {
  const first = text.indexOf(piece);
  return first >= 0 && text.indexOf(piece, first + 1) < 0 ? first : -1;
}

/** The span where its quote stands, found by the quote with its surroundings or else alone; `null` when in doubt. */
function findQuote(text: string, span: Span): Span | null {
  const withContext = onlyPlace(text, span.prefix + span.exact + span.suffix);
  const start = withContext >= 0 ? withContext + span.prefix.length : onlyPlace(text, span.exact);
  return start < 0 ? null : { ...span, start, end: start + span.exact.length };
}

/**
 * The annotation itself when all its quotes are in place. With quotes that stand elsewhere, and only there, it is moved to
 * them and waits for somebody's yes or no. `null` when a quote can't be found for sure. `textOf` gives the text of a
 * version, `undefined` when it is not known.
 */
export function placeQuotes(
  annotation: Annotation,
  textOf: (versionId: string) => string | undefined,
): Annotation | null {
  let isMoved = false;
  const spans: Span[] = [];
  for (const span of annotation.spans) {
    const text = textOf(span.versionId);
    if (text === undefined || isQuoteInPlace(text, span)) {
      spans.push(span);
      continue;
    }
    const found = findQuote(text, span);
    if (found === null) return null;
    isMoved = true;
    spans.push(found);
  }
  if (!isMoved) return annotation;
  return { ...annotation, spans: spans.sort(compareRanges), reviewState: 'waiting' };
}
