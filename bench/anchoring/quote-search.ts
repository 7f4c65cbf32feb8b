import { type GivenSpan, saidOfPlace, type Tool } from './tool';

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function findQuote(text: string, span: GivenSpan) {
  const { exact, prefix, suffix, start: hint } = span;
  let best: { start: number; end: number; fit: number } | null = null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const fit =
      commonEnd(prefix, text.slice(Math.max(0, start - prefix.length), start)) +
      commonStart(suffix, text.slice(end, end + suffix.length));
    const isNearer = best !== null && Math.abs(start - hint) < Math.abs(best.start - hint);
    if (best === null || fit > best.fit || (fit === best.fit && isNearer)) best = { start, end, fit };
  }
  return best;
}

/** Plain search for the quote: of several places the one with most of the words around it, then the one nearest to the old place. */
export const QUOTE_SEARCH: Tool = {
  id: 'quote-search',
  name: 'plain quote search with context',
  place: (_oldText, newText, spans) =>
    spans.map((span) => {
      const found = findQuote(newText, span);
      return saidOfPlace(newText, span, found && { start: found.start, end: found.end });
    }),
};
