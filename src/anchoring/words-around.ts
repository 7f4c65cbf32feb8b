import type { TextRange } from '../domain/span';

/** How far on either side is looked, in UTF-16 code units. */
const REACH = 40;

/** Half a character, where a cut fell into one. */
const HALF = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/** A place in a text with what stands before and after it in its line, cut between words: enough to know it by when heard. */
export function wordsAround(text: string, { start, end }: TextRange): string {
  const line = text.slice(0, start).lastIndexOf('\n') + 1;
  const newLine = text.indexOf('\n', end);
  const lineEnd = newLine < 0 ? text.length : newLine;
  let from = Math.max(line, start - REACH);
  let to = Math.min(lineEnd, end + REACH);
  if (from > line) from += text.slice(from, start).indexOf(' ') + 1;
  if (to < lineEnd) {
    const gap = text.slice(end, to).lastIndexOf(' ');
    if (gap >= 0) to = end + gap;
  }
  return text.slice(from, to).replace(HALF, '').trim();
}
