const MARKS = /\p{M}+/gu;

/** A text as searches and names are compared: lower case, without accents, compatibility forms folded. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}
