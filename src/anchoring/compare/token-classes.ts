import type { TokenList } from '../tokens';
import { UNSPACED_SCRIPTS } from '../unspaced-scripts';

/** What a token is to a reader. */
export const TOKEN_CLASS = {
  word: 1,
  figure: 2,
  /** A character of a script without spaces. */
  character: 3,
  /** May stand inside words: hyphen, apostrophe, full stop; a dash or a quotation mark that is compared as the same has the same class. */
  joiner: 4,
  /** Stands inside figures alone: comma, colon. */
  figureJoiner: 5,
  /** Belongs to the character before it: a combining mark, a skin tone. */
  tail: 6,
  /** Half of a flag. */
  flag: 7,
  /** Ends a sentence. */
  stop: 8,
  /** A character that is a numeral: several make one figure. */
  numeral: 11,
  /** Any other sign that says nothing by itself. */
  sign: 9,
  /** A sign that says something: per cent, currency, an emoji. */
  symbol: 10,
} as const;

const FORMS: readonly (readonly [RegExp, number])[] = [
  [/^[〇零一二三四五六七八九十百千万萬亿億两兩廿]/u, TOKEN_CLASS.numeral],
  [new RegExp(`^[${UNSPACED_SCRIPTS}]`, 'u'), TOKEN_CLASS.character],
  [/^\p{N}/u, TOKEN_CLASS.figure],
  [/^[\p{L}_]/u, TOKEN_CLASS.word],
  [/^[\p{M}\p{Emoji_Modifier}]/u, TOKEN_CLASS.tail],
  [/^\p{Regional_Indicator}/u, TOKEN_CLASS.flag],
  [/^(?:[-\u2010-\u2015\u2212]+|['\u2018-\u201B\u2032\u00B4\u0060.\u00B7/&+])$/u, TOKEN_CLASS.joiner],
  [/^[,:\u066B\u066C]$/u, TOKEN_CLASS.figureJoiner],
  [/^[!?…。！？؟۔।]$/u, TOKEN_CLASS.stop],
  [/^[%‰٪@#§&*°]|^\p{S}/u, TOKEN_CLASS.symbol],
];

function classOf(token: string): number {
  return FORMS.find(([form]) => form.test(token))?.[1] ?? TOKEN_CLASS.sign;
}

/** The class of each key that stands in one of some texts read by one reader; keys that stand nowhere have 0. */
export function classifyKeys(...texts: readonly TokenList[]): Uint8Array {
  let keyCount = 0;
  for (const { keys } of texts) for (const key of keys) if (key >= keyCount) keyCount = key + 1;
  const classes = new Uint8Array(keyCount);
  for (const { keys, text, starts, ends } of texts)
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (classes[key] === 0) classes[key] = classOf(text.slice(starts[at], ends[at]));
    }
  return classes;
}

/** Whether a class of token says something by itself: a word, a figure, a character, a symbol. */
export function isTelling(tokenClass: number): boolean {
  return (
    tokenClass <= TOKEN_CLASS.character ||
    tokenClass === TOKEN_CLASS.symbol ||
    tokenClass === TOKEN_CLASS.numeral ||
    tokenClass === TOKEN_CLASS.flag
  );
}
