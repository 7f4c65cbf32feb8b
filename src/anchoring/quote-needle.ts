import type { QuoteSelector } from './quote-selector';
import { tokensIn } from './token-range';
import type { TokenReader } from './tokens';

/** A quote as it is looked for. */
export interface QuoteNeedle {
  readonly exact: string;
  /** The tokens that the quote touches; at its ends perhaps more of a word than it holds. */
  readonly keys: Int32Array;
  /** What of the first and of the last token is not in the quote. */
  readonly outsideFirst: string;
  readonly outsideLast: string;
  /** The tokens around it, the nearest first; `null` where nothing is known. */
  readonly before: Int32Array | null;
  readonly after: Int32Array | null;
}

/** A cut falls anywhere in a word: of this many code units and more, the outermost word is not trusted. */
const CUT_FROM = 24;
/** More surroundings than that tell nothing more. */
const MOST_AROUND = 24;

function nearest(keys: Int32Array, context: string): Int32Array {
  return (context.length >= CUT_FROM && keys.length > 2 ? keys.slice(0, -1) : keys).slice(0, MOST_AROUND);
}

/** Reads a quote within its surroundings, by which words that it cuts into are whole. */
export function readNeedle(reader: TokenReader, selector: QuoteSelector): QuoteNeedle {
  const { exact } = selector;
  const prefix = selector.prefix ?? '';
  const suffix = selector.suffix ?? '';
  const whole = reader.read(prefix + exact + suffix);
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const { from, to } = tokensIn(whole, { start, end });
  const isEmpty = from === to;
  const left = nearest(whole.keys.slice(0, from).reverse(), prefix);
  const right = nearest(whole.keys.slice(to), suffix);
  return {
    exact,
    keys: whole.keys.slice(from, to),
    outsideFirst: isEmpty ? '' : whole.text.slice(whole.starts[from], start),
    outsideLast: isEmpty ? '' : whole.text.slice(end, whole.ends[to - 1]),
    before: left.length === 0 ? null : left,
    after: right.length === 0 ? null : right,
  };
}

/** The same quote without its surroundings, for exports that trim them so that words run together. */
export function readBareNeedle(reader: TokenReader, selector: QuoteSelector): QuoteNeedle {
  const { exact, prefix = '', suffix = '' } = selector;
  const left = nearest(reader.read(prefix).keys.slice().reverse(), prefix);
  const right = nearest(reader.read(suffix).keys, suffix);
  return {
    exact,
    keys: reader.read(exact).keys,
    outsideFirst: '',
    outsideLast: '',
    before: left.length === 0 ? null : left,
    after: right.length === 0 ? null : right,
  };
}
