import type { TextRange } from '../../domain/span';
import { isDateWord } from './date-words';
import { isNumberWord } from './number-words';
import type { RunPair, Swap } from './replacements';

/** A figure with the signs that belong to it, or a word. */
const PIECE =
  /\d{4}-\d\d-\d\d|[-+\u2212]?\p{Nd}+(?:[.,:/\u066B\u066C'\u2019\u00A0\u202F]\p{Nd}+)*|[〇零一二三四五六七八九十百千万萬亿億两兩廿]+|[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*\.?/gu;
const DIGIT = /\p{Nd}/u;
const NUMERAL = /^[〇零一二三四五六七八九十百千万萬亿億两兩廿]+$/u;
const YEAR = /^(?:1[5-9]|20|21)\d\d$/;
/** A time, or a day as machines write it. */
const WHOLE = /^\d{1,2}:\d\d$|^\d{4}-\d\d-\d\d$/;
/** What makes a date of the figure before it in East Asian texts. */
const DATE_SIGN = /^\s*[年月日号號]|^\s*(?:년|월|일)/u;
/** What makes a time of the figure before it. */
const HOUR_SIGN = /^\s?(?:[ap]\.?m\b\.?|Uhr\b|h\b)/iu;
/** What stands between the parts of a date. */
const DATE_GAP = /^[\s.,]{1,2}$|^ de $| del? /u;

interface Piece extends TextRange {
  readonly text: string;
}

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(PIECE)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

const plain = (word: string) => word.replace(/\.$/, '');

function isFigure(word: string, language: string): boolean {
  return DIGIT.test(word) || NUMERAL.test(word) || isNumberWord(plain(word), language);
}

const ZEROS = /[0\u0660\u06F0\u0966\u09E6\u0BE6\u0E50\uFF10]/u;

/** A figure as it is said, whatever digits and marks of thousands it is written with. */
function amountOf(figure: string): string {
  const latin = figure.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    for (let value = 0; value < 10; value += 1)
      if (ZEROS.test(String.fromCodePoint(code - value))) return String(value);
    return digit;
  });
  return /^\D?\d{1,3}(?:[.,'\u2019\u00A0\u202F]\d{3})+\D*$/u.test(latin)
    ? latin.replace(/[.,'\u2019\u00A0\u202F]/gu, '')
    : latin;
}

const SIGN_BEFORE = /\p{Sc}\s?$/u;
const SIGN_BEHIND = /^\s?[%‰٪°\p{Sc}]/u;

/** A figure with the sign of its money or its share. */
function withSigns(text: string, { start, end }: TextRange): TextRange {
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const behind = SIGN_BEHIND.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/** The date that a piece of a text is in: the day, month and year beside it, too. `null` when it is in none. */
function dateAround(text: string, piece: Piece, language: string): TextRange | null {
  const isDay = (word: string) => /^\d{1,2}(?:st|nd|rd|th|er|º)?$/u.test(plain(word));
  const isPart = (word: string) => isDateWord(word, language) || isDay(word) || YEAR.test(plain(word));
  if (WHOLE.test(piece.text)) return piece;
  const hour = HOUR_SIGN.exec(text.slice(piece.end, piece.end + 8))?.[0];
  if (DIGIT.test(piece.text) && hour !== undefined)
    return { start: piece.start, end: piece.end + hour.length };
  if (DIGIT.test(piece.text) && DATE_SIGN.test(text.slice(piece.end, piece.end + 8))) {
    const line = text.slice(Math.max(0, piece.start - 40), piece.start);
    const before = /(?:\p{Nd}+\s?[年月년월]\s?)*$/u.exec(line)?.[0].length ?? 0;
    const behind = /^(?:\s*[年月日号號년월일](?:\s?\p{Nd}+(?=\s?[月日号號월일]))?)+/u.exec(
      text.slice(piece.end),
    );
    return { start: piece.start - before, end: piece.end + (behind?.[0].length ?? 0) };
  }
  if (!isPart(piece.text)) return null;
  const from = Math.max(0, piece.start - 40);
  const around = piecesOf(text.slice(from, piece.end + 40)).map(({ text: word, start, end }) => ({
    text: word,
    start: start + from,
    end: end + from,
  }));
  const at = around.findIndex(({ start, end }) => start <= piece.start && end >= piece.end);
  let [first, last] = [at, at];
  const isBeside = (one: Piece | undefined, other: Piece | undefined) =>
    one !== undefined && other !== undefined && DATE_GAP.test(text.slice(one.end, other.start));
  while (isBeside(around[first - 1], around[first]) && isPart(around[first - 1]?.text ?? '')) first -= 1;
  while (isBeside(around[last], around[last + 1]) && isPart(around[last + 1]?.text ?? '')) last += 1;
  const parts = around.slice(first, last + 1);
  const isDate = YEAR.test(plain(piece.text)) || parts.some(({ text: word }) => isDateWord(word, language));
  const [start, end] = [parts[0]?.start ?? piece.start, parts.at(-1)?.end ?? piece.end];
  return isDate ? { start, end: /\.$/.test(text.slice(start, end)) ? end - 1 : end } : null;
}

/** At most so many figures of one change are told of one by one. */
const MOST = 4;

/**
 * The figures and dates of some replaced words that became others: number by number where as many stand on both sides. Numbers written as words
 * count in the languages that are known, the same number written with other digits does not.
 */
export function findChangedFigures(
  { removed, added, texts }: RunPair,
  language: string,
): readonly { readonly kind: 'figure' | 'date'; readonly swap: Swap }[] {
  const { row, oldText, newText } = texts;
  const [oldStart, newStart] = [row.old.range.start, row.now.range.start];
  const isMeant = ({ text }: Piece) => isFigure(text, language) || isDateWord(text, language);
  const shift = (pieces: Piece[], by: number) =>
    pieces.map(({ text, start, end }) => ({ text, start: start + by, end: end + by }));
  const before = shift(piecesOf(removed.text).filter(isMeant), removed.old.start - oldStart);
  const after = shift(piecesOf(added.text).filter(isMeant), added.now.start - newStart);
  if (before.length !== after.length || before.length > MOST) return [];
  const found: { kind: 'figure' | 'date'; swap: Swap }[] = [];
  for (const [index, one] of before.entries()) {
    const other = after[index];
    if (other === undefined || amountOf(one.text) === amountOf(other.text)) continue;
    const dates = [dateAround(oldText, one, language), dateAround(newText, other, language)] as const;
    const isDate = dates[0] !== null && dates[1] !== null;
    if (!isDate && (isDateWord(one.text, language) || isDateWord(other.text, language))) continue;
    const [own, others] = isDate ? dates : [withSigns(oldText, one), withSigns(newText, other)];
    const move = (range: TextRange | null, by: number) => ({
      start: (range?.start ?? 0) + by,
      end: (range?.end ?? 0) + by,
    });
    const swap = { texts, old: move(own, oldStart), now: move(others, newStart) };
    // Day and month of one date: told once.
    const last = found.at(-1)?.swap;
    if (last?.old.start === swap.old.start && last.now.start === swap.now.start) continue;
    found.push({ kind: isDate ? 'date' : 'figure', swap });
  }
  return found;
}
