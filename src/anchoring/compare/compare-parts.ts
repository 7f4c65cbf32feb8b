import type { TextRange } from '../../domain/span';
import type { DiffRun } from './diff-run';
import { joinConfetti } from './join-confetti';
import { type LaidOutTexts, weightIn } from './laid-out-texts';
import { cutSegments } from './segments';
import { slideChanges } from './slide-changes';
import { unitsIn } from './unit-text';
import { writeRuns } from './write-runs';

/** The words of two parts of two texts, compared. */
export interface PartsComparison {
  readonly runs: readonly DiffRun[];
  /** How much of what they tell stayed, and how much the one tells that tells more. */
  readonly keptWeight: number;
  readonly weight: number;
}

/** Compares a part of an old text with one of a new text word by word. */
export function compareParts(texts: LaidOutTexts, before: TextRange, after: TextRange): PartsComparison {
  const { old, now } = texts;
  const [own, others] = [unitsIn(old, before), unitsIn(now, after)];
  const weight = Math.max(weightIn(old, own), weightIn(now, others));
  const oldText = old.tokens.text.slice(before.start, before.end);
  if (oldText === now.tokens.text.slice(after.start, after.end)) {
    const same = { kind: 'same', text: oldText, old: before, now: after } as const;
    return { runs: oldText === '' ? [] : [same], keptWeight: weight, weight };
  }
  const segments = cutSegments(texts, own, others);
  const kept = segments.map((segment) => (segment.isSame ? weightIn(old, segment.old) : 0));
  const readable = joinConfetti(texts, slideChanges(texts, segments));
  return {
    runs: writeRuns(texts, { old: before, now: after, segments: readable }),
    keptWeight: kept.reduce((sum, weightOfOne) => sum + weightOfOne, 0),
    weight,
  };
}
