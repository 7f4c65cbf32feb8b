import type { TextRange } from '../../domain/span';
import type { TextSide } from './laid-out-texts';
import type { UnitRange } from './word-units';

/** What joins characters belongs to the one before it. */
const JOINERS = '\u200C\u200D';

/** Where a unit begins in its text. */
export function unitStart({ tokens, units }: TextSide, unit: number): number {
  return tokens.starts[units.firsts[unit] ?? 0] ?? tokens.text.length;
}

/** Where a unit ends in its text. */
export function unitEnd({ tokens, units }: TextSide, unit: number): number {
  let end = tokens.ends[(units.firsts[unit + 1] ?? 0) - 1] ?? 0;
  while (end < tokens.text.length && JOINERS.includes(tokens.text[end] ?? '')) end += 1;
  return end;
}

/** Whether two units are the same to the letter. */
export function isSameUnit(side: TextSide, unit: number, otherSide: TextSide, other: number): boolean {
  const key = side.tokens.keys[side.units.firsts[unit] ?? 0];
  if (key !== otherSide.tokens.keys[otherSide.units.firsts[other] ?? 0]) return false;
  const text = side.tokens.text.slice(unitStart(side, unit), unitEnd(side, unit));
  return text === otherSide.tokens.text.slice(unitStart(otherSide, other), unitEnd(otherSide, other));
}

/** The units that begin in a stretch of a text. */
export function unitsIn(side: TextSide, { start, end }: TextRange): UnitRange {
  const firstFrom = (offset: number) => {
    let [low, high] = [0, side.units.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (unitStart(side, middle) >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = firstFrom(start);
  return { from, to: Math.max(from, firstFrom(end)) };
}
