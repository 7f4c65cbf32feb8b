/** Characters of scripts written without spaces count as words of their own when a text is long. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** About how many words a text has; fast on long texts. */
export function countWords(text: string): number {
  const spaced = text.match(/[^\s\p{P}]+/gu)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return spaced + Math.round(unspaced / 2);
}
