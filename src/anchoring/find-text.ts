import { compareRanges, type TextRange } from '../domain/span';
import { UNSPACED } from './unspaced-scripts';

/** How matches are looked for. */
export interface FindOptions {
  readonly matchCase: boolean;
  /** Only matches that no letter, digit or mark touches; scripts without spaces have no such ends. */
  readonly wholeWords: boolean;
}

const WORD_CHAR = /[\p{L}\p{N}\p{M}_]/u;
/** Belongs to the letter before it, in every script; the vowels of Thai and Lao that count as letters, too. */
const GOES_ON = /\p{M}|\u200D|[\u0E33\u0EB3]/u;

function charBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
}

function charAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
}

/** True when a range begins and ends where words do. */
export function isWholeWord(text: string, { start, end }: TextRange): boolean {
  const isFree = (outer: string, inner: string) =>
    !(WORD_CHAR.test(outer) && WORD_CHAR.test(inner)) || (UNSPACED.test(outer) && UNSPACED.test(inner));
  return (
    !GOES_ON.test(charAt(text, end)) &&
    isFree(charBefore(text, start), charAt(text, start)) &&
    isFree(charAt(text, end), charBefore(text, end))
  );
}

/** Typographic and plain quotes and all white space count as the same; every replacement is one code unit. */
function evenOut(text: string, matchCase: boolean): string {
  const even = text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s/g, ' ');
  if (matchCase) return even;
  const lower = even.toLowerCase();
  if (lower.length === even.length) return lower;
  // A capital that grows when made small stays as it is; offsets must stay those of the text.
  return even.replace(/\p{Changes_When_Lowercased}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** In order; of places that share characters the first. */
function withoutOverlaps(places: TextRange[]): TextRange[] {
  let end = 0;
  return places.sort(compareRanges).filter((place) => {
    const isFree = place.start >= end;
    if (isFree) end = place.end;
    return isFree;
  });
}

/** Looks for words in one text, again and again. */
export interface TextFinder {
  /** All places of some words, in order, not overlapping; offsets are UTF-16 code units. */
  find(words: string, options: FindOptions): TextRange[];
}

/** Prepares a text once, so that a search at every key costs the search alone. */
export function createTextFinder(text: string): TextFinder {
  const evened = new Map<boolean, string>();

  function hayFor(matchCase: boolean): string {
    const hay = evened.get(matchCase) ?? evenOut(text, matchCase);
    evened.set(matchCase, hay);
    return hay;
  }

  function placesOf(words: string, { matchCase, wholeWords }: FindOptions): TextRange[] {
    const needle = evenOut(words, matchCase).trim();
    if (needle === '') return [];
    const hay = hayFor(matchCase);
    const found: TextRange[] = [];
    let at = hay.indexOf(needle);
    while (at >= 0) {
      const range = { start: at, end: at + needle.length };
      const fits = !wholeWords || isWholeWord(text, range);
      if (fits) found.push(range);
      at = hay.indexOf(needle, fits ? range.end : at + 1);
    }
    return found;
  }

  return {
    find: (words, options) => {
      // The same letters are written in one piece or in several: é, or e with an accent of its own.
      const spellings = new Set([words, words.normalize('NFC'), words.normalize('NFD')]);
      const found = [...spellings].map((spelling) => placesOf(spelling, options));
      return found.length === 1 ? (found[0] ?? []) : withoutOverlaps(found.flat());
    },
  };
}
