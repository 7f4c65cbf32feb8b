import { compareParts } from './compare-parts';
import type { DiffRun } from './diff-run';
import { layOutTexts } from './laid-out-texts';

/**
 * Compares two texts word by word, for a reader: whole words, what was removed before what was added in its place, changes that belong
 * together as one. By the alignment that annotations are placed by.
 */
export function compareWords(oldText: string, newText: string): readonly DiffRun[] {
  const texts = layOutTexts(oldText, newText);
  const before = { start: 0, end: oldText.length };
  return compareParts(texts, before, { start: 0, end: newText.length }).runs;
}
