import type { TextRange } from '../domain/span';
import { findQuotations } from './quotations';
import { segmenterOf, splitSentences } from './sentences';

/** How far a selection grows with one step. */
export type GrowthStep = 'word' | 'punctuation' | 'quotation' | 'sentence' | 'paragraph';

/** Where a range may grow: its block of text, and the language of the text. */
export interface GrowthContext {
  /** UTF-16 code units into the text; a range over several blocks gives the first start and the last end. */
  readonly block: TextRange;
  /** BCP 47. */
  readonly language: string;
}

const PUNCTUATION = /[,;:.!?…—–()[\]{}“”„«»‹›「」『』《》、。，；：！？،؛؟"\n]/u;
// What stands inside a word that people see as one: hyphens, apostrophes, points and commas in numbers and initialisms.
const INSIDE_WORD = /[\p{L}\p{N}][-‐‑’'.,·/&][\p{L}\p{N}]/u;

function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(char);
}

/** The word at a range, with its hyphens, initialisms and numbers: `10-city`, `2,000`, `U.S.` */
function wordAround(text: string, { start, end }: TextRange, language: string): TextRange | null {
  const words = [...segmenterOf(language, 'word').segment(text)].filter(
    ({ isWordLike }) => isWordLike === true,
  );
  const touched = words.filter(({ index, segment }) => index <= end && index + segment.length >= start);
  // Between two words a caret belongs to the one after it.
  const inside = touched.filter(({ index, segment }) =>
    start === end ? index + segment.length > start : index < end && index + segment.length > start,
  );
  const chosen = inside.length > 0 ? inside : touched.slice(-1);
  const first = chosen[0];
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return null;
  let from = first.index;
  let to = last.index + last.segment.length;
  while (from >= 2 && INSIDE_WORD.test(text.slice(from - 2, from + 1))) {
    from -= 1;
    while (from > 0 && isWordChar(text[from - 1] ?? '')) from -= 1;
  }
  while (to + 1 < text.length && INSIDE_WORD.test(text.slice(to - 1, to + 2))) {
    to += 1;
    while (to < text.length && isWordChar(text[to] ?? '')) to += 1;
  }
  if (text[to] === '.' && /^(?:\p{L}\.)+\p{L}$/u.test(text.slice(from, to))) to += 1;
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

/** A full stop or a comma inside a number or an initialism divides nothing. */
function isDivider(text: string, at: number): boolean {
  if (!PUNCTUATION.test(text[at] ?? '')) return false;
  if (
    /[.,:]/.test(text[at] ?? '') &&
    /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') &&
    /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
  ) {
    return false;
  }
  return !/(?:^|\s)(?:\p{L}\.)+\p{L}$/u.test(text.slice(Math.max(0, at - 8), at)) || text[at] !== '.';
}

/** `null` for a range that reaches over punctuation already: it is past this unit. */
function betweenPunctuation(text: string, range: TextRange): TextRange | null {
  for (let at = range.start; at < range.end; at += 1) if (isDivider(text, at)) return null;
  let { start, end } = range;
  while (start > 0 && !isDivider(text, start - 1)) start -= 1;
  while (end < text.length && !isDivider(text, end)) end += 1;
  return { start, end };
}

function trimmed(text: string, range: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, range.end - (words.length - words.trimEnd().length)) };
}

function smallestAround(ranges: readonly TextRange[], inner: TextRange): TextRange | null {
  const around = ranges.filter((range) => range.start <= inner.start && range.end >= inner.end);
  return around.reduce<TextRange | null>(
    (best, range) => (best === null || range.end - range.start < best.end - best.start ? range : best),
    null,
  );
}

/** The words inside the marks, then with the marks. */
function quotationAround(text: string, range: TextRange): TextRange | null {
  const quotations = findQuotations(text);
  const inner = quotations.map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  const isWider = (other: TextRange) => other.end - other.start > range.end - range.start;
  return smallestAround([...inner, ...quotations].filter(isWider), range);
}

function sentenceAround(text: string, range: TextRange, language: string): TextRange | null {
  const touched = splitSentences(text, language).filter(
    ({ start, end }) => start < Math.max(range.end, range.start + 1) && end > range.start,
  );
  const last = touched.at(-1);
  return touched[0] === undefined || last === undefined ? null : { start: touched[0].start, end: last.end };
}

/** How far before and after a block the ends of a quotation over several paragraphs are looked for, in UTF-16 code units. */
const QUOTATION_REACH = 5000;

/** The quotation over several paragraphs in which a whole block stands. */
function quotationOverParagraphs(text: string, range: TextRange, block: TextRange): TextRange | null {
  const from = text.lastIndexOf('\n', Math.max(0, block.start - QUOTATION_REACH)) + 1;
  const near = text.slice(from, block.end + QUOTATION_REACH);
  if (!near.includes('\n')) return null;
  const found = quotationAround(near, { start: range.start - from, end: range.end - from });
  return found === null ? null : { start: found.start + from, end: found.end + from };
}

/** A range that cuts no character as people see it: marks, joined emoji and surrogates stay with what they belong to. */
function wholeGraphemes(graphemes: Intl.Segments, { start, end }: TextRange): TextRange {
  const first = graphemes.containing(start);
  const last = end > 0 ? graphemes.containing(end - 1) : undefined;
  return {
    start: first?.index ?? start,
    end: last === undefined ? end : Math.max(end, last.index + last.segment.length),
  };
}

const STEPS: readonly GrowthStep[] = ['word', 'punctuation', 'quotation', 'sentence', 'paragraph'];

/**
 * The next wider unit around a range: word, between punctuation, quotation, sentence, paragraph, then a quotation over
 * several paragraphs. `null` when there is none wider. The result always contains the range and cuts no grapheme; only the
 * block around it, and for the last step what is near it, is looked at.
 */
export function growRange(
  text: string,
  range: TextRange,
  context: GrowthContext,
): { readonly range: TextRange; readonly step: GrowthStep } | null {
  const { block, language } = context;
  const blockText = text.slice(block.start, block.end);
  const local = { start: range.start - block.start, end: range.end - block.start };
  const whole = trimmed(blockText, { start: 0, end: blockText.length });
  const unitOf: Record<GrowthStep, () => TextRange | null> = {
    word: () => wordAround(blockText, local, language),
    punctuation: () => betweenPunctuation(blockText, local),
    quotation: () => quotationAround(blockText, local),
    sentence: () => sentenceAround(blockText, local, language),
    paragraph: () => whole,
  };
  const graphemes = segmenterOf(language, 'grapheme').segment(blockText);
  for (const step of STEPS) {
    const unit = unitOf[step]();
    if (unit === null) continue;
    const found = trimmed(blockText, unit);
    const grown = wholeGraphemes(graphemes, {
      start: Math.min(found.start, local.start),
      end: Math.max(found.end, local.end),
    });
    if (grown.start === local.start && grown.end === local.end) continue;
    return { step, range: { start: grown.start + block.start, end: grown.end + block.start } };
  }
  const quotation = quotationOverParagraphs(text, range, block);
  return quotation === null ? null : { step: 'quotation', range: quotation };
}
