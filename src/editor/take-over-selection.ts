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
