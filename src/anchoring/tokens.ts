import { UNSEEN } from './unseen-characters';
import { UNSPACED_SCRIPTS } from './unspaced-scripts';

/** A text as the units in which two texts are compared: words, signs, and single characters of scripts without spaces. */
export interface TokenList {
  readonly text: string;
  readonly count: number;
  /** Where each token begins and ends: UTF-16 code units into the text, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A number for each token; tokens that count as the same have the same one in all texts that one reader reads. */
  readonly keys: Int32Array;
}

/** Reads texts into tokens whose keys can be compared. */
export interface TokenReader {
  read(text: string): TokenList;
  /** How much a token tells, 0.25 to 8: names and figures the most, other words by their length, signs little. */
  weightOf(key: number): number;
  /** How many different tokens there have been; their keys are the numbers below it. */
  readonly keyCount: number;
  /** Whether a token is a sign that ends what stands before it: a full stop, a comma, a closing bracket. */
  isClosing(key: number): boolean;
  /** Whether a token is a sign that ends a sentence. */
  isStop(key: number): boolean;
}

const TOKEN = new RegExp(
  [
    `[${UNSPACED_SCRIPTS}]\\p{M}*`,
    `(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{N}_])(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{N}\\p{M}_${UNSEEN}])*`,
    '[-\\u2010-\\u2015\\u2212]+',
    '\\u2026|\\.{2,}',
    `[^\\s${UNSEEN}]`,
  ].join('|'),
  'gu',
);

const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, 'gu');
const PLAIN = /^[\x21-\x7E]+$/;
const CLOSING = /^[.,;:!?…)\]}。、，；：！？）」』】،؛؟۔।]$/u;
const STOP = /^[.!?…。！？؟۔।]$/u;
const WORD = /[\p{L}\p{N}]/u;

/** Signs that are written in several ways and mean the same. */
const EVEN: readonly (readonly [RegExp, string])[] = [
  [/^[-\u2010-\u2015\u2212]+$/u, '-'],
  [/^(?:\u2026|\.{2,})$/u, '…'],
  [/^[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060]$/u, "'"],
  [/^[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]$/u, '"'],
];

/** How a token is compared: composed, without what is not seen, quotation marks, dashes and ellipses each as one. */
function comparedAs(token: string): string {
  if (PLAIN.test(token) && WORD.test(token)) return token;
  const seen = token.normalize('NFC').replace(UNSEEN_ALL, '');
  return EVEN.find(([form]) => form.test(seen))?.[1] ?? seen;
}

/** The least that a token tells, for signs and for the small words that stand everywhere. */
const SIGN_WEIGHT = 0.25;

/** What is said of whom, and how many: by names and figures passages differ that are alike otherwise. */
const NAME_OR_FIGURE = /^\p{Lu}|\p{N}/u;
const MOST_WEIGHT = 8;

function weigh(token: string): number {
  if (!WORD.test(token)) return SIGN_WEIGHT;
  return NAME_OR_FIGURE.test(token) ? MOST_WEIGHT : Math.min(MOST_WEIGHT, Math.max(1, token.length));
}

/** Makes a reader. Typographic variants count as the same for comparing only; offsets are always those of the true text. */
export function createTokenReader(): TokenReader {
  const keyOf = new Map<string, number>();
  const weights: number[] = [];
  const closing = new Set<number>();
  const stops = new Set<number>();

  function intern(token: string): number {
    const known = keyOf.get(token);
    if (known !== undefined) return known;
    const compared = comparedAs(token);
    let key = keyOf.get(compared);
    if (key === undefined) {
      key = weights.length;
      weights.push(weigh(compared));
      if (CLOSING.test(compared)) closing.add(key);
      if (STOP.test(compared)) stops.add(key);
      keyOf.set(compared, key);
    }
    keyOf.set(token, key);
    return key;
  }

  return {
    read(text) {
      const starts: number[] = [];
      const ends: number[] = [];
      const keys: number[] = [];
      TOKEN.lastIndex = 0;
      for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
        starts.push(match.index);
        ends.push(match.index + match[0].length);
        keys.push(intern(match[0]));
      }
      return {
        text,
        count: keys.length,
        starts: Int32Array.from(starts),
        ends: Int32Array.from(ends),
        keys: Int32Array.from(keys),
      };
    },
    weightOf: (key) => weights[key] ?? SIGN_WEIGHT,
    get keyCount() {
      return weights.length;
    },
    isClosing: (key) => closing.has(key),
    isStop: (key) => stops.has(key),
  };
}
