import type { TextRange } from '../../domain/span';
import type { ChangedRun, DiffRun } from './diff-run';
import type { LaidOutTexts } from './laid-out-texts';
import { cutAtMoved } from './moved-passages';
import { extentOf } from './run-extent';
import type { Segment } from './segments';
import { unitEnd, unitStart } from './unit-text';

/** Two stretches that are to be written as runs, with the segments that their units are cut into. */
export interface RunStretch {
  readonly old: TextRange;
  readonly now: TextRange;
  readonly segments: readonly Segment[];
}

/** White space by itself, with nothing that is written onto it. */
const SPACE = /^\s(?![\p{M}\u200C\u200D])/u;

/** How many characters of white space two texts begin alike with. */
function sameSpaceAtStart(one: string, other: string): number {
  let count = 0;
  while (one[count] === other[count] && SPACE.test(one.slice(count)) && SPACE.test(other.slice(count)))
    count += 1;
  return count;
}

/** How many characters of white space two texts end alike with. */
function sameSpaceAtEnd(one: string, other: string): number {
  let count = 0;
  const most = Math.min(one.length, other.length);
  while (count < most && one.at(-1 - count) === other.at(-1 - count) && /\s/.test(one.at(-1 - count) ?? ''))
    count += 1;
  return count;
}

/** Writes segments as runs of text that cover both stretches; white space that is the same on both sides of a change stays with its neighbours. */
export function writeRuns(texts: LaidOutTexts, stretch: RunStretch): DiffRun[] {
  const { old, now } = texts;
  const runs: DiffRun[] = [];
  const [oldText, newText] = [old.tokens.text, now.tokens.text];
  // How far both texts are gone through, and from where on what differs is still to be written.
  let [at, bt] = [stretch.old.start, stretch.now.start];
  let [open, openNow] = [at, bt];

  function writeSame(length: number): void {
    if (length === 0) return;
    closeChange();
    const last = runs.at(-1);
    const [start, nowStart] = last?.kind === 'same' ? [last.old.start, last.now.start] : [at, bt];
    if (last?.kind === 'same') runs.pop();
    [at, bt] = [at + length, bt + length];
    [open, openNow] = [at, bt];
    const text = oldText.slice(start, at);
    runs.push({ kind: 'same', text, old: { start, end: at }, now: { start: nowStart, end: bt } });
  }

  const push = (run: ChangedRun) => runs.push(...cutAtMoved(texts, run));

  function closeChange(): void {
    const removed = oldText.slice(open, at);
    const added = newText.slice(openNow, bt);
    if (removed === '' && added === '') return;
    const extent = extentOf(removed, added);
    const out = { start: open, end: at };
    const into = { start: openNow, end: bt };
    if (removed !== '')
      push({ kind: 'removed', text: removed, old: out, now: null, extent, elsewhere: null });
    if (added !== '') push({ kind: 'added', text: added, old: null, now: into, extent, elsewhere: null });
    [open, openNow] = [at, bt];
  }

  /** Writes what lies between here and two places, which is the same or not. */
  function writeUpTo(end: number, nowEnd: number): void {
    const [before, after] = [oldText.slice(at, end), newText.slice(bt, nowEnd)];
    if (before === after) {
      writeSame(before.length);
      return;
    }
    const head = sameSpaceAtStart(before, after);
    const tail = sameSpaceAtEnd(before.slice(head), after.slice(head));
    writeSame(head);
    [at, bt] = [end - tail, nowEnd - tail];
    writeSame(tail);
  }

  /** Writes a segment whose units are the same; typed differently, its units may still be. */
  function writeKept({ old: own, now: other }: Segment): void {
    const [end, nowEnd] = [unitEnd(old, own.to - 1), unitEnd(now, other.to - 1)];
    if (oldText.slice(at, end) === newText.slice(bt, nowEnd)) {
      writeSame(end - at);
      return;
    }
    for (let step = 0; step < own.to - own.from; step += 1) {
      writeUpTo(unitStart(old, own.from + step), unitStart(now, other.from + step));
      writeUpTo(unitEnd(old, own.from + step), unitEnd(now, other.from + step));
    }
  }

  for (const segment of stretch.segments)
    if (segment.isSame) {
      writeUpTo(unitStart(old, segment.old.from), unitStart(now, segment.now.from));
      writeKept(segment);
    }
  writeUpTo(stretch.old.end, stretch.now.end);
  closeChange();
  return runs;
}
