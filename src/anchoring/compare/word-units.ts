import type { TokenList } from '../tokens';
import { TOKEN_CLASS } from './token-classes';

/**
 * A text as what readers see as one each: words with their hyphens and apostrophes, figures with their commas and minus, characters of scripts
 * without spaces, signs. None parts a character as people see it.
 */
export interface WordUnits {
  readonly count: number;
  /** The first token of each unit, and behind the last unit the number of tokens. */
  readonly firsts: Int32Array;
  /** The unit of each token. */
  readonly unitOf: Int32Array;
}

/** A stretch of units, half-open. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

const { word, figure, joiner, figureJoiner, tail, flag, numeral } = TOKEN_CLASS;

const SPACE = /\s/;
const JOINS = /^[-\u2010\u2011\u2212'\u2019.\u00B7/&+]$/;
const JOINED = /\u200D/;

const isWordLike = (tokenClass: number) => tokenClass === word || tokenClass === figure;

/** Groups the tokens of a text; `classes` are those of its keys. */
export function groupTokens({ text, count, starts, ends, keys }: TokenList, classes: Uint8Array): WordUnits {
  const classAt = (at: number) => classes[keys[at] ?? -1] ?? 0;
  const codeAt = (at: number) => text.charCodeAt(starts[at] ?? 0);

  /** No white space between a token and the one before it. */
  function isGlued(at: number): boolean {
    const [end, start] = [ends[at - 1] ?? 0, starts[at] ?? 0];
    return at > 0 && at < count && (end === start || !SPACE.test(text.slice(end, start)));
  }

  /** A hyphen, an apostrophe, a full stop between two words, a comma between two figures, a minus before a figure. */
  function joinsNext(at: number): boolean {
    if (!isGlued(at + 1)) return false;
    const [own, before, after] = [classAt(at), isGlued(at) ? classAt(at - 1) : 0, classAt(at + 1)];
    if (own === figureJoiner) return before === figure && after === figure;
    // By its class alone it may be a dash or a quotation mark.
    const sign = text.slice(starts[at], ends[at]);
    if (own === joiner && sign === '\u2013' && before === figure && after === figure) return true;
    if (own !== joiner || !JOINS.test(sign)) return false;
    if (isWordLike(before) && isWordLike(after)) return true;
    return !isGlued(at) && after === figure && /[-+\u2212]/.test(text[starts[at] ?? 0] ?? '');
  }

  /** Whether a token belongs to the unit of the one before it. */
  function isInside(at: number, flags: number): boolean {
    if (!isGlued(at)) return false;
    const own = classAt(at);
    if (own === tail) return true;
    if (own === numeral) return classAt(at - 1) === numeral;
    if (own === flag) return flags % 2 === 1;
    if (own === joiner || own === figureJoiner) return isWordLike(classAt(at - 1)) && joinsNext(at);
    const before = classAt(at - 1);
    if ((before === joiner || before === figureJoiner) && isWordLike(own)) return joinsNext(at - 1);
    // A joined emoji: the joiner is in the gap, which holds nothing else.
    const [end, start] = [ends[at - 1] ?? 0, starts[at] ?? 0];
    if (JOINED.test(text.slice(end, start))) return true;
    return before === tail && codeAt(at - 1) === 0x200d;
  }

  const unitOf = new Int32Array(count);
  const firsts = new Int32Array(count + 1);
  let units = 0;
  let flags = 0;
  for (let at = 0; at < count; at += 1) {
    const inside = isInside(at, flags);
    if (!inside) firsts[units++] = at;
    flags = classAt(at) === flag ? (inside ? flags + 1 : 1) : 0;
    unitOf[at] = units - 1;
  }
  firsts[units] = count;
  return { count: units, firsts: firsts.slice(0, units + 1), unitOf };
}
