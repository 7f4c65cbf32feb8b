import { longestIncreasing } from '../longest-increasing';
import type { LaidOutTexts } from './laid-out-texts';
import { isSameUnit } from './unit-text';
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

/** Of a change without what both sides begin or end alike with: a sign that the alignment has tied to another one of its kind. */
function trim({ old, now }: LaidOutTexts, change: Segment): Segment[] {
  const isSame = (unit: number, other: number) => isSameUnit(old, unit, now, other);
  let [from, nowFrom, to, nowTo] = [change.old.from, change.now.from, change.old.to, change.now.to];
  while (from < to && nowFrom < nowTo && isSame(from, nowFrom)) [from, nowFrom] = [from + 1, nowFrom + 1];
  while (from < to && nowFrom < nowTo && isSame(to - 1, nowTo - 1)) [to, nowTo] = [to - 1, nowTo - 1];
  const kept = (a: UnitRange, b: UnitRange) => (a.from < a.to ? [{ isSame: true, old: a, now: b }] : []);
  const inner = { isSame: false, old: { from, to }, now: { from: nowFrom, to: nowTo } };
  return [
    ...kept({ from: change.old.from, to: from }, { from: change.now.from, to: nowFrom }),
    ...(from < to || nowFrom < nowTo ? [inner] : []),
    ...kept({ from: to, to: change.old.to }, { from: nowTo, to: change.now.to }),
  ];
}

/** Joins stretches that are the same and stand beside each other. */
function joinSame(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.isSame === true && segment.isSame)
      joined[joined.length - 1] = {
        isSame: true,
        old: { from: last.old.from, to: segment.old.to },
        now: { from: last.now.from, to: segment.now.to },
      };
    else joined.push(segment);
  }
  return joined;
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
  return joinSame(segments.flatMap((segment) => (segment.isSame ? segment : trim(texts, segment))));
}
