/** A word with its capital letters, and as it is looked up. */
interface Word {
  readonly text: string;
  readonly folded: string;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)].map(
    ([word]) => ({ text: word, folded: word.toLowerCase().replaceAll('’', "'") }),
  );
}

/**
 * How often each of some phrases stands in a text, those that stand there alone. `otherWithCapital` are not counted where
 * they begin with a capital letter.
 */
export function countPhrases(
  text: string,
  phrases: readonly string[],
  otherWithCapital: readonly string[],
): ReadonlyMap<string, number> {
  const words = wordsIn(text);
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const isOther = ({ text: written, folded }: Word) =>
      otherWithCapital.includes(folded) && written[0] !== folded[0];
    const count = words.filter(
      (word, at) => parts.every((part, index) => words[at + index]?.folded === part) && !isOther(word),
    ).length;
    if (count > 0) counts.set(phrase, count);
  }
  return counts;
}
