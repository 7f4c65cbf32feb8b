import { type LaidOutTexts, type TextSide, weightIn } from './laid-out-texts';
import type { Segment } from './segments';
import { TOKEN_CLASS } from './token-classes';
import type { UnitRange } from './word-units';

/** A lone stretch of at most so many words between two changes may join them. */
const LONE_WORDS = 3;
/** So many words that stayed together are worth seeing, whatever stands around them. */
const FIRM_WORDS = 5;
/** Characters of scripts without spaces that count for a word. */
const CHARACTERS_A_WORD = 2;
/** Between two firm stretches so many changes are too many to follow when less than this share stayed. */
const MANY_CHANGES = 3;
const LITTLE_KEPT = 0.4;

/** How many words a stretch has as a reader counts them. */
function wordsIn({ wordsBefore, classes }: TextSide, { from, to }: UnitRange): number {
  const units = (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0);
  let characters = 0;
  for (let unit = from; unit < to; unit += 1) if (classes[unit] === TOKEN_CLASS.character) characters += 1;
  return units - characters + characters / CHARACTERS_A_WORD;
}

const join = (first: Segment, last: Segment): Segment => ({
  isSame: false,
  old: { from: first.old.from, to: last.old.to },
  now: { from: first.now.from, to: last.now.to },
});

/**
 * Joins changes that a reader takes as one: a few words that happen to stand in both between two larger changes are no help, and a
 * passage in which hardly anything stayed is easier read as a whole. One figure that became another stays by itself, and a word for a word.
 */
export function joinConfetti(
  { old, now }: Pick<LaidOutTexts, 'old' | 'now'>,
  segments: readonly Segment[],
): Segment[] {
  const sizeOf = (segment: Segment) => Math.max(weightIn(old, segment.old), weightIn(now, segment.now));
  const isOne = ({ from, to }: UnitRange) => to - from === 1;
  const isSwap = (segment: Segment) => isOne(segment.old) && isOne(segment.now);
  const isFigureSwap = (segment: Segment) =>
    isSwap(segment) &&
    old.classes[segment.old.from] === TOKEN_CLASS.figure &&
    now.classes[segment.now.from] === TOKEN_CLASS.figure;
  const isReplaced = (segment: Segment) => weightIn(old, segment.old) >= 1 && weightIn(now, segment.now) >= 1;

  function hasStop({ from, to }: UnitRange): boolean {
    return old.classes.subarray(from, to).includes(TOKEN_CLASS.stop);
  }

  /** Whether what two changes have between them is no help. */
  function isLone(left: Segment, same: Segment, right: Segment): boolean {
    const words = wordsIn(old, same.old);
    if (words > LONE_WORDS || isFigureSwap(left) || isFigureSwap(right)) return false;
    if (isSwap(left) && isSwap(right)) return false;
    if (hasStop(same.old) && isReplaced(left) && isReplaced(right)) return false;
    return weightIn(old, same.old) <= Math.min(sizeOf(left), sizeOf(right)) / 2;
  }

  const joined: Segment[] = [];
  for (const segment of segments) {
    joined.push(segment);
    for (;;) {
      const [left, same, right] = joined.slice(-3);
      if (left === undefined || same === undefined || right === undefined) break;
      if (!same.isSame || !isLone(left, same, right)) break;
      joined.splice(-3, 3, join(left, right));
    }
  }

  const result: Segment[] = [];
  let stretch: Segment[] = [];
  function closeStretch(): void {
    const isEdge = (segment: Segment | undefined) => segment?.isSame === true;
    const head = isEdge(stretch[0]) ? stretch.splice(0, 1) : [];
    const tail = isEdge(stretch.at(-1)) ? stretch.splice(-1, 1) : [];
    const [first, last] = [stretch[0], stretch.at(-1)];
    const changes = stretch.filter(({ isSame }) => !isSame);
    const isCrowded = changes.length >= MANY_CHANGES && !changes.every(isSwap);
    if (first !== undefined && last !== undefined && isCrowded && keptShare(stretch) < LITTLE_KEPT)
      stretch = [join(first, last)];
    result.push(...head, ...stretch, ...tail);
    stretch = [];
  }
  function keptShare(stretchOf: readonly Segment[]): number {
    const kept = stretchOf.reduce((sum, { isSame, old: own }) => sum + (isSame ? weightIn(old, own) : 0), 0);
    const [first, last] = [stretchOf[0], stretchOf.at(-1)];
    if (first === undefined || last === undefined) return 1;
    return kept / Math.max(1, sizeOf(join(first, last)));
  }
  for (const segment of joined) {
    if (segment.isSame && wordsIn(old, segment.old) >= FIRM_WORDS) {
      closeStretch();
      result.push(segment);
    } else stretch.push(segment);
  }
  closeStretch();
  return result;
}
