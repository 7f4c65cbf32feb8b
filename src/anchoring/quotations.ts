import type { TextRange } from '../domain/span';

/** Pairs of quotation marks. The straight one closes itself. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['‘', '’'],
  ['‚', '‘'],
  ['"', '"'],
];

const LETTER = /[\p{L}\p{N}]/u;

/** An apostrophe inside a word is no quotation mark. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
}

function closingFrom(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === close && !isApostrophe(text, at)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (char === open) {
      depth += 1;
    }
  }
  return -1;
}

/** All quotations of a block, marks included, nested ones as well; offsets into `text`. */
export function findQuotations(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const [open, close] of PAIRS) {
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const end = closingFrom(text, at + 1, open, close);
      if (end < 0) continue;
      found.push({ start: at, end: end + 1 });
      // A straight mark that closes must not open the next one.
      if (open === close) at = end;
    }
  }
  return found;
}
