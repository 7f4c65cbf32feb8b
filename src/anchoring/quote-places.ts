import type { TextRange } from '../domain/span';
import type { TokenRange } from './align-tokens';
import type { QuoteNeedle } from './quote-needle';
import type { TokenIndex } from './token-index';
import { tokensIn } from './token-range';
import type { TokenList } from './tokens';
import { UNSEEN } from './unseen-characters';

/** A place where a quote stands. */
export interface QuotePlace extends TextRange {
  readonly tokens: TokenRange;
  /** Whether it is made of the same words, not of letters that happen to stand inside of others. */
  readonly isSameWords: boolean;
}

/** All places of a quote, or as many as a bounded search came upon. */
export interface QuotePlaces {
  readonly places: readonly QuotePlace[];
  readonly isComplete: boolean;
}

/** Code units, or tokens, that a search may compare in the worst case. */
const EFFORT = 40_000_000;
const FEWEST = 2_000;
const MOST = 400_000;

/** Belongs to the character before it. */
const MARK = /^[\p{M}\p{Emoji_Modifier}\u200D]/u;
const JOINER = 0x200d;
/** No character has as many marks. */
const MOST_MARKS = 64;

/** Whether a cut here parts no character: neither the halves of a pair nor a letter and its marks. */
export function isBetweenCharacters(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const code = text.charCodeAt(at);
  // No mark is below it, and most texts have nothing above.
  if (code < 0x300) return true;
  const last = text.charCodeAt(at - 1);
  if (code >= 0xdc00 && code <= 0xdfff && last >= 0xd800 && last <= 0xdbff) return false;
  // Two emoji joined into one; in letters a joiner joins none.
  if (last === JOINER && /^\p{Extended_Pictographic}/u.test(text.slice(at, at + 2))) return false;
  return !MARK.test(text.slice(at, at + 2));
}

const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, 'gu');

function seen(text: string): string {
  return text.normalize('NFC').replace(UNSEEN_ALL, '');
}

function isSameWords(needle: QuoteNeedle, now: TokenList, tokens: TokenRange, range: TextRange): boolean {
  const { from, to } = tokens;
  if (to - from !== needle.keys.length) return false;
  for (let at = from; at < to; at += 1) if (now.keys[at] !== needle.keys[at - from]) return false;
  if (from === to) return true;
  const outsideFirst = now.text.slice(now.starts[from], range.start);
  const outsideLast = now.text.slice(range.end, now.ends[to - 1]);
  return (
    (outsideFirst === needle.outsideFirst || seen(outsideFirst) === seen(needle.outsideFirst)) &&
    (outsideLast === needle.outsideLast || seen(outsideLast) === seen(needle.outsideLast))
  );
}

/** A range whose ends part no character: what one falls into belongs to it whole. */
export function wholeCharacters(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  // Bounded: a text may be nothing but marks.
  for (let step = 0; step < MOST_MARKS && !isBetweenCharacters(text, start); step += 1) start -= 1;
  for (let step = 0; step < MOST_MARKS && !isBetweenCharacters(text, end); step += 1) end += 1;
  return { start, end };
}

/** The places where the very characters stand. */
function literalPlaces(needle: QuoteNeedle, now: TokenList): QuotePlaces {
  const { exact } = needle;
  const { text } = now;
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor(EFFORT / exact.length)));
  const places: QuotePlace[] = [];
  let tries = 0;
  let start = text.indexOf(exact);
  while (start >= 0 && tries < most) {
    tries += 1;
    const end = start + exact.length;
    if (isBetweenCharacters(text, start) && isBetweenCharacters(text, end)) {
      const tokens = tokensIn(now, { start, end });
      places.push({ start, end, tokens, isSameWords: isSameWords(needle, now, tokens, { start, end }) });
    }
    start = text.indexOf(exact, start + 1);
  }
  return { places, isComplete: start < 0 };
}

/** How many code units of a token are as its beginning (or its end) outside of the quote; 0 when none of them can be told. */
function outside(token: string, part: string, isFirst: boolean): number {
  if (part === '') return 0;
  const wanted = seen(part);
  for (let length = 1; length < token.length; length += 1) {
    const cut = isFirst ? token.slice(0, length) : token.slice(token.length - length);
    const at = isFirst ? length : token.length - length;
    if (isBetweenCharacters(token, at) && seen(cut) === wanted) return length;
  }
  return 0;
}

const SPACE = /\s/u;

/** White space that the quote has at an end belongs to its place, as far as it stands there. */
function takeSpaces(needle: QuoteNeedle, text: string, range: TextRange): TextRange {
  let { start, end } = range;
  const { exact } = needle;
  for (let left = exact.length - exact.trimStart().length; left > 0; left -= 1)
    if (start > 0 && SPACE.test(text.charAt(start - 1))) start -= 1;
  for (let left = exact.length - exact.trimEnd().length; left > 0; left -= 1)
    if (end < text.length && SPACE.test(text.charAt(end))) end += 1;
  // A mark on a space of its own is no reason to cut it off.
  return {
    start: isBetweenCharacters(text, start) ? start : range.start,
    end: isBetweenCharacters(text, end) ? end : range.end,
  };
}

/** The place that some tokens of a text are for a quote. */
function placeOfTokens(needle: QuoteNeedle, now: TokenList, tokens: TokenRange): QuotePlace {
  const [first, last] = [tokens.from, tokens.to - 1];
  const [firstStart, lastEnd] = [now.starts[first] ?? 0, now.ends[last] ?? 0];
  const start = firstStart + outside(now.text.slice(firstStart, now.ends[first]), needle.outsideFirst, true);
  const end = lastEnd - outside(now.text.slice(now.starts[last], lastEnd), needle.outsideLast, false);
  // Three points against two: with both cuts nothing would be left.
  const cut = start < end ? { start, end } : { start: firstStart, end: lastEnd };
  const range = takeSpaces(needle, now.text, wholeCharacters(now.text, cut));
  return { ...range, tokens, isSameWords: true };
}

/** The places where the same words stand, however they are spaced and typed. */
function placesOfWords(needle: QuoteNeedle, now: TokenList, index: TokenIndex): QuotePlaces {
  const { keys } = needle;
  const count = keys.length;
  const places: QuotePlace[] = [];
  let rarest = 0;
  for (let at = 1; at < count; at += 1)
    if (index.placesOf(keys[at] ?? 0).length < index.placesOf(keys[rarest] ?? 0).length) rarest = at;
  let effort = EFFORT;
  for (const at of count === 0 ? [] : index.placesOf(keys[rarest] ?? 0)) {
    if (effort <= 0 || places.length >= MOST) return { places, isComplete: false };
    const from = at - rarest;
    if (from < 0 || from + count > now.count) continue;
    let same = 0;
    while (same < count && now.keys[from + same] === keys[same]) same += 1;
    effort -= same;
    if (same === count) places.push(placeOfTokens(needle, now, { from, to: from + count }));
  }
  return { places, isComplete: true };
}

/**
 * All places of a text where a quote stands, the same character by character or the same by its words. Characters that happen to stand
 * inside of other words count only when its words stand nowhere.
 */
export function findQuotePlaces(needle: QuoteNeedle, now: TokenList, index: TokenIndex): QuotePlaces {
  if (needle.exact === '') return { places: [], isComplete: true };
  const literal = literalPlaces(needle, now);
  const worded = placesOfWords(needle, now, index);
  const isComplete = literal.isComplete && worded.isComplete;
  const taken = new Set<number>();
  const places: QuotePlace[] = [];
  for (const place of [...literal.places.filter((each) => each.isSameWords), ...worded.places]) {
    // One run of words is one place, though the quote's own spelling may stand in it twice over.
    if (
      place.tokens.from !== place.tokens.to &&
      taken.has(place.tokens.from) &&
      !literalAt(needle, now, place)
    )
      continue;
    taken.add(place.tokens.from);
    places.push(place);
  }
  if (places.length === 0) return { places: literal.places, isComplete };
  return { places: withoutDoubles(places), isComplete };
}

function literalAt(needle: QuoteNeedle, { text }: TokenList, { start }: QuotePlace): boolean {
  return text.startsWith(needle.exact, start);
}

function withoutDoubles(places: readonly QuotePlace[]): QuotePlace[] {
  const byStart = new Map<number, QuotePlace>();
  for (const place of places) if (!byStart.has(place.start)) byStart.set(place.start, place);
  return [...byStart.values()];
}
