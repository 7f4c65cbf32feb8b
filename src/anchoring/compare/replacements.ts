import type { TextRange } from '../../domain/span';
import { wordsAround } from '../words-around';
import type { BlockChange, KeptBlock, MovedBlock } from './block-change';
import type { Replacement } from './change-fact';
import type { AddedRun, DiffRun, RemovedRun } from './diff-run';

/** A row whose words changed. */
export type ChangedRow = KeptBlock | MovedBlock;

/** A row with its two texts, as far as it goes. */
export interface RowTexts {
  readonly row: ChangedRow;
  readonly oldText: string;
  readonly newText: string;
}

/** Words that were replaced, in their row. */
export interface RunPair {
  readonly removed: RemovedRun;
  readonly added: AddedRun;
  readonly texts: RowTexts;
}

const join = (runs: readonly DiffRun[], without: DiffRun['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

/** The rows whose words changed. */
export function listChangedRows(blocks: readonly BlockChange[]): RowTexts[] {
  return blocks.flatMap((row) =>
    (row.kind === 'changed' || row.kind === 'moved') && row.extent === 'words'
      ? [{ row, oldText: join(row.runs, 'added'), newText: join(row.runs, 'removed') }]
      : [],
  );
}

/** The words of a row that others took the place of. */
export function listPairs(texts: RowTexts): RunPair[] {
  const { runs } = texts.row;
  return runs.flatMap((added, index) => {
    const removed = runs[index - 1];
    if (added.kind !== 'added' || removed?.kind !== 'removed' || added.extent !== 'words') return [];
    return added.elsewhere === null && removed.elsewhere === null ? [{ removed, added, texts }] : [];
  });
}

/** Words of a row, and those that took their place. */
export interface Swap {
  readonly texts: RowTexts;
  readonly old: TextRange;
  readonly now: TextRange;
}

/** The words of a stretch of a row's old text. */
export function oldWords({ row, oldText }: RowTexts, { start, end }: TextRange): string {
  return oldText.slice(start - row.old.range.start, end - row.old.range.start);
}

/** The words of a stretch of a row's new text. */
export function newWords({ row, newText }: RowTexts, { start, end }: TextRange): string {
  return newText.slice(start - row.now.range.start, end - row.now.range.start);
}

/** Further than any context reaches. */
const NEAR = 100;

/** A stretch of a text with some words of its line around it. */
function withContext(text: string, { start, end }: TextRange): string {
  const from = Math.max(0, start - NEAR);
  return wordsAround(text.slice(from, end + NEAR), { start: start - from, end: end - from });
}

/** Tells of words that others took the place of so many times, in a quotation or not. */
export function createReplacement({ texts, old, now }: Swap, times: number, isQuoted: boolean): Replacement {
  const { row, oldText, newText } = texts;
  const [oldStart, newStart] = [row.old.range.start, row.now.range.start];
  return {
    old: oldWords(texts, old).trim(),
    now: newWords(texts, now).trim(),
    oldRange: old,
    newRange: now,
    oldContext: withContext(oldText, { start: old.start - oldStart, end: old.end - oldStart }),
    newContext: withContext(newText, { start: now.start - newStart, end: now.end - newStart }),
    isQuoted,
    times,
  };
}
