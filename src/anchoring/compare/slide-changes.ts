import type { LaidOutTexts, TextSide } from './laid-out-texts';
import type { Segment } from './segments';
import { TOKEN_CLASS } from './token-classes';
import { isSameUnit } from './unit-text';

/** No further than so many units. */
const REACH = 60;

const isSign = (unitClass: number | undefined) =>
  unitClass === TOKEN_CLASS.sign || unitClass === TOKEN_CLASS.figureJoiner;

/** How well a change may begin or end before a unit: at the end of a line, of a sentence, after a sign, between words. */
function edgeScore({ tokens, units, classes }: TextSide, unit: number): number {
  if (unit === 0 || unit >= units.count) return 5;
  const between = tokens.text.slice(
    tokens.ends[(units.firsts[unit] ?? 0) - 1] ?? 0,
    tokens.starts[units.firsts[unit] ?? 0],
  );
  if (between.includes('\n')) return 5;
  const [last, beforeLast, next] = [classes[unit - 1], classes[unit - 2], classes[unit]];
  // A quotation mark or a bracket may stand behind the stop; another sign behind it says that the sentence goes on.
  if (last === TOKEN_CLASS.stop) return next === TOKEN_CLASS.sign && between === '' ? 1 : 4;
  if (last === TOKEN_CLASS.sign && beforeLast === TOKEN_CLASS.stop && between !== '') return 4;
  if (isSign(last) || (between === '' && isSign(next))) return 2;
  return between === '' ? 0 : 1;
}

/**
 * Slides what was only put in, or only taken out, to where it begins and ends best: of `left. [She stayed. He ]left.` and `left. [She stayed. ]He
 * left.` a reader takes the second. Says the same of both texts.
 */
export function slideChanges(
  { old, now }: Pick<LaidOutTexts, 'old' | 'now'>,
  segments: readonly Segment[],
): Segment[] {
  const result = [...segments];
  /** How far a stretch of one text slides best, between so many units before and behind it. */
  function bestStep(side: TextSide, from: number, to: number, before: number, behind: number): number {
    const scoreAt = (step: number) => edgeScore(side, from + step) + edgeScore(side, to + step);
    let [best, bestScore] = [0, scoreAt(0)];
    for (let step = -1; -step <= Math.min(before, REACH); step -= 1) {
      if (!isSameUnit(side, from + step, side, to + step)) break;
      if (scoreAt(step) > bestScore) [best, bestScore] = [step, scoreAt(step)];
    }
    for (let step = 1; step <= Math.min(behind, REACH); step += 1) {
      if (!isSameUnit(side, from + step - 1, side, to + step - 1)) break;
      if (scoreAt(step) > bestScore) [best, bestScore] = [step, scoreAt(step)];
    }
    return best;
  }

  for (let index = 0; index < result.length; index += 1) {
    const change = result[index];
    if (change === undefined || change.isSame) continue;
    const isIn = change.old.from === change.old.to;
    if (!isIn && change.now.from !== change.now.to) continue;
    const [left, right] = [result[index - 1], result[index + 1]];
    const side = isIn ? now : old;
    const { from, to } = isIn ? change.now : change.old;
    // Something stays between two changes.
    const before = left === undefined ? 0 : left.old.to - left.old.from - (index > 1 ? 1 : 0);
    const behind =
      right === undefined ? 0 : right.old.to - right.old.from - (index + 2 < result.length ? 1 : 0);
    const step = bestStep(side, from, to, before, behind);
    if (step === 0) continue;
    const moved = (range: { readonly from: number; readonly to: number }) => ({
      from: range.from + step,
      to: range.to + step,
    });
    const slid = { isSame: false, old: moved(change.old), now: moved(change.now) };
    result[index] = slid;
    result[index - 1] = {
      isSame: true,
      old: { from: left?.old.from ?? change.old.from, to: slid.old.from },
      now: { from: left?.now.from ?? change.now.from, to: slid.now.from },
    };
    result[index + 1] = {
      isSame: true,
      old: { from: slid.old.to, to: right?.old.to ?? change.old.to },
      now: { from: slid.now.to, to: right?.now.to ?? change.now.to },
    };
  }
  return result.filter(({ old: own, now: other }) => own.from < own.to || other.from < other.to);
}
