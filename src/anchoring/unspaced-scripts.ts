/** The scripts that are written without spaces between words, to be put into a class of a regular expression with the flag `u`. */
export const UNSPACED_SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Whether there is a character of such a script in a text. */
export const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');
