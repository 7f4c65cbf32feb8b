import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Puts the browser's selection into a transaction that is about to be dispatched outside of an event, when the editor has
 * not read it yet. Without this the editor would put its old selection back and the last key or drag would be lost.
 */
export function takeOverSelection(view: EditorView, transaction: Transaction): Transaction {
  if (!view.hasFocus()) return transaction;
  const selection = view.dom.ownerDocument.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (selection == null || anchorNode == null || focusNode == null) return transaction;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return transaction;
  const anchor = view.posAtDOM(anchorNode, selection.anchorOffset);
  const head = view.posAtDOM(focusNode, selection.focusOffset);
  const current = view.state.selection;
  if (anchor === current.anchor && head === current.head) return transaction;
  const { doc } = transaction;
  return transaction.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head)));
}

/**
 * Brings the editor's selection to what a person sees. The browser tells of a new selection in a later task, so a key
 * that comes before it, on a busy machine, would act on words that are no longer selected.
 */
export function readSelection(view: EditorView): void {
  const transaction = takeOverSelection(view, view.state.tr);
  if (transaction.selectionSet) view.dispatch(transaction);
}
