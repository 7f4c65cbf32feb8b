import type { TextRange } from '../domain/span';
import type { TokenRange } from './align-tokens';
import type { TokenList } from './tokens';

/** The first place of a sorted list whose value is over a limit. */
function firstOver(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that share at least one character with a stretch of their text. */
export function tokensIn(tokens: TokenList, { start, end }: TextRange): TokenRange {
  const from = firstOver(tokens.ends, start);
  return { from, to: Math.max(from, firstOver(tokens.starts, end - 1)) };
}

/** How much some tokens tell, taken together. */
export function weightOfRange(
  { keys }: TokenList,
  from: number,
  to: number,
  weightOf: (key: number) => number,
): number {
  let weight = 0;
  for (let at = from; at < to; at += 1) weight += weightOf(keys[at] ?? 0);
  return weight;
}
