import type { TextLikeness } from './text-likeness';
import { createTokenReader, type TokenReader } from './tokens';
import { UNSPACED } from './unspaced-scripts';

/** Words that stand together in two texts by chance are fewer than this; of scripts without spaces, characters. */
const NEIGHBOURS = 3;
const UNSPACED_NEIGHBOURS = 5;

const WORD = /[\p{L}\p{N}]/u;

/** The keys of the words of a text in order, its signs left out. */
function wordKeys(reader: TokenReader, text: string): Int32Array {
  const { keys, starts, ends, count } = reader.read(text);
  const words = new Int32Array(count);
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    if (!WORD.test(text.slice(starts[index], ends[index]))) continue;
    words[length] = keys[index] ?? 0;
    length += 1;
  }
  return words.subarray(0, length);
}

/** A number for each stretch of so many words, by where it begins. */
function stretches(words: Int32Array, length: number): Int32Array {
  const numbers = new Int32Array(Math.max(0, words.length - length + 1));
  for (let from = 0; from < numbers.length; from += 1) {
    let number = 0x811c9dc5;
    for (let at = from; at < from + length; at += 1) {
      number = Math.imul(number ^ (words[at] ?? 0), 0x01000193);
      // Keys are small and lie close together: without this those of different stretches would meet.
      number ^= number >>> 15;
    }
    numbers[from] = number;
  }
  return numbers;
}

/** How many words stand in some stretch that is among those of another text. */
function countShared(own: Int32Array, others: ReadonlySet<number>, length: number): number {
  let shared = 0;
  let end = 0;
  for (let from = 0; from < own.length; from += 1) {
    if (!others.has(own[from] ?? 0)) continue;
    shared += from + length - Math.max(from, end);
    end = from + length;
  }
  return shared;
}

/**
 * Tells how alike two texts are by the words that stand in both among the same neighbours, wherever that is: a passage that has
 * changed its place is as alike as before. White space, signs and the ways of writing them don't count. Of texts without a word,
 * nothing is alike. Takes time and memory in proportion to the texts.
 */
export function compareLikeness(oldText: string, newText: string): TextLikeness {
  const reader = createTokenReader();
  const old = wordKeys(reader, oldText);
  const now = wordKeys(reader, newText);
  if (old.length === 0 || now.length === 0) return { alike: 0, kept: 0, known: 0 };
  const isUnspaced = UNSPACED.test(oldText) && UNSPACED.test(newText);
  const length = Math.min(isUnspaced ? UNSPACED_NEIGHBOURS : NEIGHBOURS, old.length, now.length);
  const oldStretches = stretches(old, length);
  const newStretches = stretches(now, length);
  const kept = countShared(oldStretches, new Set(newStretches), length);
  const known = countShared(newStretches, new Set(oldStretches), length);
  return {
    alike: (kept + known) / (old.length + now.length),
    kept: kept / old.length,
    known: known / now.length,
  };
}
