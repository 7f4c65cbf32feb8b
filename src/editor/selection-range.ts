import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { TextRange } from '../domain/span';
import { positionMapOf } from './highlight-layer';

/** The caret or selection as offsets of the text. */
export function selectionRange(state: EditorState): TextRange {
  const map = positionMapOf(state);
  const { from, to, empty } = state.selection;
  const start = map.toOffset(from, 1);
  return { start, end: empty ? start : Math.max(start, map.toOffset(to, -1)) };
}

/** Selects a range of the text; an empty one puts the caret there. */
export function selectRange(view: EditorView, range: TextRange): void {
  view.dispatch(selecting(view.state, range));
}

function selecting(state: EditorState, { start, end }: TextRange): Transaction {
  const map = positionMapOf(state);
  const [from, to] = [state.doc.resolve(map.toPosition(start)), state.doc.resolve(map.toPosition(end))];
  return state.tr.setSelection(TextSelection.between(from, to));
}

const RESTORED = 'selection-restored';

/** Selects a range again that was selected the last time, which asks for nothing to be done with it. */
export function restoreRange(view: EditorView, range: TextRange): void {
  view.dispatch(selecting(view.state, range).setMeta(RESTORED, true));
}

/** True for a transaction by which {@link restoreRange} selects. */
export function isRestoring(transaction: Transaction): boolean {
  return transaction.getMeta(RESTORED) === true;
}

/** The words of a range as the browser holds them. */
export function domRange(view: EditorView, { start, end }: TextRange): Range {
  const map = positionMapOf(view.state);
  const range = view.dom.ownerDocument.createRange();
  const from = view.domAtPos(map.toPosition(start), 1);
  const to = view.domAtPos(map.toPosition(end), -1);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where a range of the text stands on the screen: the boxes of its lines, in CSS px. */
export function rangeRects(view: EditorView, range: TextRange): DOMRect[] {
  return [...domRange(view, range).getClientRects()].filter((rect) => rect.width > 0);
}

/** Brings a range into the middle third of the scroller. Twice, since skipped blocks get their true height only then. */
export function revealRange(view: EditorView, scroller: HTMLElement, range: TextRange): void {
  const scroll = () => {
    const position = positionMapOf(view.state).toPosition(range.start);
    const { top, bottom } = view.coordsAtPos(position);
    const box = scroller.getBoundingClientRect();
    const isInView = top >= box.top + box.height / 8 && bottom <= box.bottom - box.height / 8;
    if (!isInView) scroller.scrollBy({ top: top - box.top - box.height / 3, behavior: 'instant' });
  };
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(() => !view.isDestroyed && scroll()));
}
