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

/** `«a» b «c»`: what stands between two quotations is none, so an opening `»` needs a space before it and none after. */
function canOpen(text: string, at: number): boolean {
  return text[at] !== '»' || (!/[^\s([{„“]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' '));
}

/** A quotation over several paragraphs opens anew in each and closes in the last. */
function isGoingOn(text: string, at: number): boolean {
  return text[at - 1] === '\n';
}

function closingFrom(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === close && !isApostrophe(text, at)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (char === open && !isGoingOn(text, at)) {
      depth += 1;
    }
  }
  return -1;
}

/** Marks that are nothing else and tell their sides apart: these can be trusted across paragraphs. */
const CERTAIN = '“„«「『《';

/**
 * All quotations of a text, marks included, nested ones as well; offsets into `text`. In a text of several paragraphs only
 * those of marks that can't be mistaken.
 */
export function findQuotations(text: string): TextRange[] {
  const found: TextRange[] = [];
  const isOneBlock = !text.includes('\n');
  for (const [open, close] of PAIRS) {
    if (!isOneBlock && !CERTAIN.includes(open)) continue;
    let reach = 0;
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      if (!canOpen(text, at) || (isGoingOn(text, at) && at < reach)) continue;
      const end = closingFrom(text, at + 1, open, close);
      if (end < 0) continue;
      found.push({ start: at, end: end + 1 });
      reach = Math.max(reach, end);
      // A straight mark that closes must not open the next one.
      if (open === close) at = end;
    }
  }
  return found;
}
