import type { DiffRun } from './diff-run';
import { joinConfetti } from './join-confetti';
import { layOutTexts } from './laid-out-texts';
import { cutSegments } from './segments';
import { slideChanges } from './slide-changes';
import { writeRuns } from './write-runs';

/**
 * Compares two texts word by word, for a reader: whole words, what was removed before what was added in its place, changes that belong
 * together as one. By the alignment that annotations are placed by.
 */
export function compareWords(oldText: string, newText: string): DiffRun[] {
  const texts = layOutTexts(oldText, newText);
  const segments = cutSegments(
    texts,
    { from: 0, to: texts.old.units.count },
    { from: 0, to: texts.now.units.count },
  );
  return writeRuns(texts, {
    old: { start: 0, end: oldText.length },
    now: { start: 0, end: newText.length },
    segments: joinConfetti(texts, slideChanges(texts, segments)),
  });
}
