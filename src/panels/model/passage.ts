import type { TextRange } from '../../domain/span';

/** How far on either side of some words their surroundings are shown, in UTF-16 code units. */
const REACH = 60;

/** Some words of a text with a little of what stands before and behind them in their paragraphs. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Half a character, where a cut fell into one. */
const HALF = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/** The passage of a text around a range, cut between words, with … where the paragraph goes on. */
export function passageAround(text: string, { start, end }: TextRange): Passage {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const newLine = text.indexOf('\n', end);
  const lineEnd = newLine < 0 ? text.length : newLine;
  let from = Math.max(line, start - REACH);
  let to = Math.min(lineEnd, end + REACH);
  if (from > line) from += text.slice(from, start).indexOf(' ') + 1;
  if (to < lineEnd) {
    const gap = text.slice(end, to).lastIndexOf(' ');
    if (gap >= 0) to = end + gap;
  }
  const before = text.slice(from, start).replace(HALF, '');
  const after = text.slice(end, to).replace(HALF, '');
  return {
    before: from > line ? `…${before}` : before,
    words: text.slice(start, end),
    after: to < lineEnd ? `${after}…` : after,
  };
}
