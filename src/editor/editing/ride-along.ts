import { isHistoryTransaction } from '@tiptap/pm/history';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import type { RiddenSpan } from '../../store/text-draft';
import { type HeldSpan, HoldSpansStep } from './hold-spans-step';
import { carryRidden } from './ridden-span';
import { type RideAlong, rideAlongOf, rideKey } from './riding-spans';

function putHeld(spans: readonly RiddenSpan[], held: readonly HeldSpan[]): readonly RiddenSpan[] {
  const next = [...spans];
  for (const { index, from, to } of held) {
    const span = next[index];
    if (span !== undefined) next[index] = { ...span, from, to };
  }
  return next;
}

function ride({ spans, touched }: RideAlong, transaction: Transaction): RideAlong {
  let now = spans;
  let changed = touched;
  for (const step of transaction.steps) {
    if (step instanceof HoldSpansStep) {
      now = putHeld(now, step.held);
      continue;
    }
    const map = step.getMap();
    const ranges: [number, number][] = [];
    map.forEach((from, to) => {
      ranges.push([from, to]);
    });
    const here = now.flatMap(({ from, to }, index) =>
      ranges.some(([start, end]) => start < to && end > from) ? [index] : [],
    );
    if (here.some((index) => !changed.has(index))) changed = new Set([...changed, ...here]);
    if (ranges.length > 0) now = now.map((span) => carryRidden(span, map));
  }
  return now === spans && changed === touched ? { spans, touched } : { spans: now, touched: changed };
}

/** Keeps the spans at their words through every edit, undo and redo. Wants {@link withHeldSpans} for every transaction. */
export function createRideAlong(spans: readonly RiddenSpan[], touched: Iterable<number> = []): Plugin {
  return new Plugin<RideAlong>({
    key: rideKey,
    state: {
      init: () => ({ spans, touched: new Set(touched) }),
      apply: (transaction, value) => (transaction.docChanged ? ride(value, transaction) : value),
    },
  });
}

/**
 * The spans that an edit might put elsewhere when it is undone or done again: those that begin or end where it changes the
 * text, since undo keeps edits of the same place as one; of an edit in several places also those its inverse does not give back.
 */
function spansToHold(spans: readonly RiddenSpan[], { mapping }: Transaction): readonly HeldSpan[] {
  const [only, ...others] = mapping.maps;
  const isSimple = others.length === 0;
  let [start, end] = [Number.POSITIVE_INFINITY, -1];
  only?.forEach((from, to) => {
    start = Math.min(start, from);
    end = Math.max(end, to);
  });
  const inverse = isSimple ? null : mapping.invert();
  const isMoved = (span: RiddenSpan) => {
    if (inverse === null) return false;
    const back = carryRidden(carryRidden(span, mapping), inverse);
    return back.from !== span.from || back.to !== span.to;
  };
  const held: HeldSpan[] = [];
  for (const [index, span] of spans.entries()) {
    const { from, to } = span;
    const isNear = (from >= start && from <= end) || (to >= start && to <= end);
    if (isNear || isMoved(span)) held.push({ index, from, to });
  }
  return held;
}

/** What the editor's own parts say of a transaction that changes the text. */
const NOTES = ['composition', 'uiEvent', 'paste', 'addToHistory', 'preventUpdate'];

/** Pause, in ms, after which what is typed is a step of undo of its own. */
export const GROUP_DELAY_MS = 500;

/** The end of the last change in the document as it is now, and when it was made. */
export interface LastEdit {
  readonly time: number;
  readonly from: number;
  readonly to: number;
}

/** Where a transaction has changed the document, as it is after it; `null` when nowhere. */
export function lastEditOf({ mapping, time }: Transaction): LastEdit | null {
  const ends = mapping.maps.flatMap((map, index) => {
    const rest = mapping.slice(index + 1);
    const places: number[] = [];
    map.forEach((_start, _end, start, end) => {
      places.push(rest.map(start, -1), rest.map(end, 1));
    });
    return places;
  });
  return ends.length === 0 ? null : { time, from: Math.min(...ends), to: Math.max(...ends) };
}

/** Whether an edit goes on where the last one was made, so that both are one step of undo. */
function goesOn(transaction: Transaction, last: LastEdit | null): boolean {
  if (last === null || transaction.time - last.time > GROUP_DELAY_MS) return false;
  let isNear = false;
  transaction.mapping.maps[0]?.forEach((start, end) => {
    if (start <= last.to && end >= last.from) isNear = true;
  });
  return isNear;
}

/**
 * An edit with the step before it that gives every span back when it is undone; itself where it gives all back by itself, and
 * where nothing rides along. `last` is the edit before it.
 */
export function withHeldSpans(
  state: EditorState,
  transaction: Transaction,
  last: LastEdit | null,
): Transaction {
  const riding = rideAlongOf(state);
  if (riding === null || !transaction.docChanged || isHistoryTransaction(transaction)) return transaction;
  const held = spansToHold(riding.spans, transaction);
  if (held.length === 0) return transaction;
  const joined = state.tr.step(new HoldSpansStep(held));
  for (const step of transaction.steps) joined.step(step);
  joined.setSelection(transaction.selection.getBookmark().resolve(joined.doc));
  if (transaction.storedMarksSet) joined.setStoredMarks(transaction.storedMarks);
  if (transaction.scrolledIntoView) joined.scrollIntoView();
  joined.setTime(transaction.time);
  for (const note of NOTES) {
    const value: unknown = transaction.getMeta(note);
    if (value !== undefined) joined.setMeta(note, value);
  }
  // History tells by the first step, which changes nothing, whether an edit goes on with the one before.
  if (goesOn(transaction, last)) joined.setMeta('appendedTransaction', joined);
  return joined;
}
