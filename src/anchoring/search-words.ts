import { foldText } from '../domain/fold-text';
import { UNSPACED } from './unspaced-scripts';

const LONGEST_WORD = 40;

/** The words of a text as a search compares them, in order, with repetitions. */
export function* foldedWords(text: string): Generator<string> {
  for (const run of foldText(text).split(/[^\p{L}\p{N}]+/u)) {
    if (run === '') continue;
    if (UNSPACED.test(run)) yield* unspacedWords(run);
    else yield run.slice(0, LONGEST_WORD);
  }
}

let segmenter: Intl.Segmenter | undefined;

function* unspacedWords(run: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment } of segmenter.segment(run)) yield segment;
}

function countRun(run: string): number {
  return UNSPACED.test(run) ? [...unspacedWords(run)].length : 1;
}

/** How many words a text has, for people: what stands between spaces, or the dictionary's words. */
export function countWords(text: string): number {
  let count = 0;
  // Asked once, and no word is cut out without need: with half a million of them that takes tens of milliseconds.
  const isUnspaced = UNSPACED.test(text);
  const run = /\S+/gu;
  for (let from = 0; run.test(text); from = run.lastIndex) {
    if (isUnspaced) count += countRun(text.slice(from, run.lastIndex).trim());
    else count += 1;
  }
  return count;
}
