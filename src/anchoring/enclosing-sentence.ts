import type { TokenRange } from './align-tokens';
import type { TokenList } from './tokens';

/** A sentence is not looked for over more tokens than that on either side. */
const FARTHEST = 60;

/** Whether a sentence or a line ends between a token and the one behind it; a full stop inside of a number or a name ends none. */
function endsBehind(
  { text, keys, starts, ends, count }: TokenList,
  at: number,
  isStop: (key: number) => boolean,
) {
  if (at + 1 >= count) return true;
  const [end, next] = [ends[at] ?? 0, starts[at + 1] ?? 0];
  if (end < next && text.slice(end, next).includes('\n')) return true;
  return isStop(keys[at] ?? -1) && (end < next || text.charCodeAt(end - 1) > 0x7f);
}

/** The tokens of the sentences, or lines, in which some tokens stand, as far as they are near. */
export function enclosingSentence(
  tokens: TokenList,
  { from, to }: TokenRange,
  isStop: (key: number) => boolean,
): TokenRange {
  let [first, end] = [from, to];
  while (first > 0 && from - first < FARTHEST && !endsBehind(tokens, first - 1, isStop)) first -= 1;
  while (end < tokens.count && end - to < FARTHEST && !endsBehind(tokens, end - 1, isStop)) end += 1;
  return { from: first, to: end };
}
