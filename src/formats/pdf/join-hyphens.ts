import { joinLines } from '../plain-text/unwrap-lines';

const HYPHEN_END = /(\p{L}+)[-\u2010]$/u;
const WORD_START = /^\p{L}+/u;

/** Compounds that stand with their hyphen inside a line somewhere, in lower case: they keep it at a line's end, too. */
export function findCompounds(lines: readonly string[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+[-\u2010]\p{L}+/gu))
      compounds.add(word.replace('\u2010', '-').toLowerCase());
  }
  return compounds;
}

/** Two lines of a set text as one, with a word that was parted at the end of the first put together again. */
export function joinSetLines(before: string, after: string, compounds: ReadonlySet<string>): string {
  const head = HYPHEN_END.exec(before)?.[1];
  const tail = WORD_START.exec(after)?.[0];
  if (head === undefined || tail === undefined || !/^\p{Ll}/u.test(tail)) return joinLines(before, after);
  if (compounds.has(`${head}-${tail}`.toLowerCase())) return before + after;
  return before.slice(0, -1) + after;
}
