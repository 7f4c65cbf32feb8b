import { foldedWords } from './search-words';

/** How much of two texts is in both, each 0 to 1. */
export interface TextLikeness {
  /** Of the words of both together, those that stand in the other among the same neighbours. */
  readonly alike: number;
  /** Of the words of the old text, those that are in the new one so. */
  readonly kept: number;
  /** Of the words of the new text, those that were in the old one so. */
  readonly known: number;
}

/** Less than this is in texts that have nothing to do with each other, too: set phrases, the name of the paper. */
const BY_CHANCE = 0.15;

/** From here on two texts are most likely two states of one: about half of their words stand in both. */
const MUCH = 0.5;

/** Whether one text is so like another that it may be a newer or older state of it, or a copy. */
export function areMuchAlike({ alike }: TextLikeness): boolean {
  return alike >= MUCH;
}

/** Whether two texts share no more than any two texts of their language do. One that grew or was cut a lot is not meant. */
export function haveNothingInCommon({ kept, known }: TextLikeness): boolean {
  return Math.max(kept, known) < BY_CHANCE;
}

/** The share of the different words of two lines that is in both, 0 to 1, whatever their order. */
export function shareOfWords(a: string, b: string): number {
  const one = new Set(foldedWords(a));
  const other = new Set(foldedWords(b));
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}
