import type { TextRange } from '../domain/span';
import type { SpanPlacement } from './placement';
import { createTokenReader, type TokenReader } from './tokens';

/** From this share of what the words tell on that stayed, they are the same passage with other words in it. */
const SAME_PASSAGE = 0.34;

/** Above this many pairs the order of the tokens that are left is not looked at. */
const MOST_PAIRS = 4_000_000;

function weightOf(keys: Iterable<number>, reader: TokenReader): number {
  let sum = 0;
  for (const key of keys) sum += reader.weightOf(key);
  return sum;
}

/** The weight of what two lists have in common, whatever the order. */
function commonWeight(a: Int32Array, b: Int32Array, reader: TokenReader): number {
  const left = new Map<number, number>();
  for (const key of b) left.set(key, (left.get(key) ?? 0) + 1);
  let sum = 0;
  for (const key of a) {
    const count = left.get(key) ?? 0;
    if (count > 0) {
      left.set(key, count - 1);
      sum += reader.weightOf(key);
    }
  }
  return sum;
}

/** The weight of the heaviest common subsequence of two lists. */
function keptInOrder(a: Int32Array, b: Int32Array, reader: TokenReader): number {
  if (a.length * b.length > MOST_PAIRS) return commonWeight(a, b, reader);
  let above = new Float64Array(b.length + 1);
  for (const key of a) {
    const row = new Float64Array(b.length + 1);
    const weight = reader.weightOf(key);
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = b[column - 1] === key;
      const met = isSame ? (above[column - 1] ?? 0) + weight : 0;
      row[column] = Math.max(above[column] ?? 0, row[column - 1] ?? 0, met);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

function keptWeight(a: Int32Array, b: Int32Array, reader: TokenReader): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = keptInOrder(a.subarray(start, a.length - end), b.subarray(start, b.length - end), reader);
  return weightOf(a.subarray(0, start), reader) + weightOf(a.subarray(a.length - end), reader) + middle;
}

/** A range without the white space at its ends. */
function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

/**
 * What became of words whose place in an edited text is known, since they were followed through every edit: nothing has to be looked
 * for, only compared. `null` when no word is left in that place.
 */
export function placeRidden(oldWords: string, newText: string, place: TextRange): SpanPlacement | null {
  if (newText.slice(place.start, place.end) === oldWords)
    return { status: 'exact', range: place, score: 1, reason: 'same-words', candidates: [] };
  const range = trimmed(newText, place);
  if (range.end <= range.start) return null;
  const reader = createTokenReader();
  const old = reader.read(oldWords);
  const now = reader.read(newText.slice(range.start, range.end));
  const kept = keptWeight(old.keys, now.keys, reader);
  const all = Math.max(weightOf(old.keys, reader), weightOf(now.keys, reader));
  const score = all === 0 ? 0 : Math.min(1, kept / all);
  const isSameTokens = old.count === now.count && old.keys.every((key, index) => key === now.keys[index]);
  if (isSameTokens) return { status: 'edited', range, score, reason: 'spacing-changed', candidates: [] };
  if (score >= SAME_PASSAGE)
    return { status: 'edited', range, score, reason: 'words-changed', candidates: [] };
  return {
    status: 'uncertain',
    range: null,
    score,
    reason: 'much-changed',
    candidates: [{ ...range, score }],
  };
}
