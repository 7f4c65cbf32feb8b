const MARKS = /\p{M}+/gu;

/** A text as searches and names are compared: lower case, without accents, compatibility forms folded. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** A text as its words are compared: folded, with one space in the place of whatever is neither letter nor number. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
