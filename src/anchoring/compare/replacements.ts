import type { TextRange } from '../../domain/span';
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

const WORDS_BEFORE = /(?:\S+\s+){0,3}\S*$/u;
const WORDS_BEHIND = /^\S*(?:\s+\S+){0,3}/u;

/** A stretch of a text with some words of its line around it. */
function withContext(text: string, { start, end }: TextRange): string {
  const before = WORDS_BEFORE.exec(lastLine(text.slice(Math.max(0, start - 80), start)))?.[0] ?? '';
  const behind = WORDS_BEHIND.exec(firstLine(text.slice(end, end + 80)))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${behind}`.trim();
}

const lastLine = (text: string) => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

/** Makes a replacement of a stretch of each text; the ranges count from the beginnings of the texts. */
export function createReplacement(
  { row, oldText, newText }: RowTexts,
  old: TextRange,
  now: TextRange,
): Replacement {
  const own = { start: old.start - row.old.range.start, end: old.end - row.old.range.start };
  const other = { start: now.start - row.now.range.start, end: now.end - row.now.range.start };
  return {
    old: oldText.slice(own.start, own.end),
    now: newText.slice(other.start, other.end),
    oldRange: old,
    newRange: now,
    oldContext: withContext(oldText, own),
    newContext: withContext(newText, other),
    times: 1,
  };
}
