import { longestIncreasing } from '../longest-increasing';
import type { LaidOutTexts } from './laid-out-texts';
import type { UnitRange } from './word-units';

/** Two stretches that are the same, or of which one has taken the place of the other; either may be empty. */
export interface Segment {
  readonly isSame: boolean;
  readonly old: UnitRange;
  readonly now: UnitRange;
}

/** The units of a stretch that stand in the same order in the other, each with what it is there. */
function keptInOrder(
  { toNew }: LaidOutTexts,
  old: UnitRange,
  now: UnitRange,
): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  let isInOrder = true;
  for (let unit = old.from; unit < old.to; unit += 1) {
    const other = toNew[unit] ?? -1;
    if (other < now.from || other >= now.to) continue;
    if (other < (kept.at(-1)?.[1] ?? -1)) isInOrder = false;
    kept.push([unit, other]);
  }
  if (isInOrder) return kept;
  const places = new Set(longestIncreasing(kept.map(([, other]) => other)));
  return kept.filter((_pair, index) => places.has(index));
}

/** Cuts two stretches of two texts into what is the same in both and what is not, by turns and in order. */
export function cutSegments(texts: LaidOutTexts, old: UnitRange, now: UnitRange): Segment[] {
  const segments: Segment[] = [];
  let [from, nowFrom] = [old.from, now.from];
  let [to, nowTo] = [from, nowFrom];

  function closeSame(): void {
    if (to > from) segments.push({ isSame: true, old: { from, to }, now: { from: nowFrom, to: nowTo } });
  }

  function pushChange(end: number, nowEnd: number): void {
    if (end > to || nowEnd > nowTo)
      segments.push({ isSame: false, old: { from: to, to: end }, now: { from: nowTo, to: nowEnd } });
  }

  for (const [unit, other] of keptInOrder(texts, old, now)) {
    if (unit > to || other > nowTo) {
      closeSame();
      pushChange(unit, other);
      [from, nowFrom] = [unit, other];
    }
    [to, nowTo] = [unit + 1, other + 1];
  }
  closeSame();
  pushChange(old.to, now.to);
  return segments;
}
