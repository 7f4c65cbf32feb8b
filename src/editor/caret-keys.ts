import { Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { landmarkAround } from '../ui/landmarks';

/** How much of the page stays in view when a page is turned, in px. */
const PAGE_OVERLAP = 80;

function moveHead(view: EditorView, position: number, isExtending: boolean): boolean {
  const { doc, selection } = view.state;
  const head = doc.resolve(Math.max(0, Math.min(doc.content.size, position)));
  const anchor = isExtending ? doc.resolve(selection.anchor) : head;
  view.dispatch(view.state.tr.setSelection(TextSelection.between(anchor, head)).scrollIntoView());
  return true;
}

function turnPage(view: EditorView, direction: 1 | -1, isExtending: boolean): boolean {
  const scroller = landmarkAround(view.dom, 'scroller');
  if (scroller === null) return false;
  const caret = view.coordsAtPos(view.state.selection.head);
  const { top, bottom } = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: direction * (scroller.clientHeight - PAGE_OVERLAP), behavior: 'instant' });
  const y = Math.max(top + 1, Math.min(bottom - 1, caret.top));
  const found = view.posAtCoords({ left: caret.left, top: y });
  const { doc } = view.state;
  return moveHead(view, found?.pos ?? (direction > 0 ? doc.content.size : 0), isExtending);
}

/**
 * Keys that browsers get wrong in long texts: the start, the end and page turns, the same in all of them.
 * Skipped blocks hold no caret in Chromium, and Firefox selects to the end with Shift+PageDown.
 */
export const caretKeys = Extension.create({
  name: 'caretKeys',
  addKeyboardShortcuts: () => {
    const bindings: Record<string, (props: { editor: { view: EditorView } }) => boolean> = {};
    for (const isExtending of [false, true]) {
      const shift = isExtending ? 'Shift-' : '';
      const toStart = ({ editor: { view } }: { editor: { view: EditorView } }) =>
        moveHead(view, 0, isExtending);
      const toEnd = ({ editor: { view } }: { editor: { view: EditorView } }) =>
        moveHead(view, view.state.doc.content.size, isExtending);
      bindings[`${shift}Mod-Home`] = toStart;
      bindings[`${shift}Mod-ArrowUp`] = toStart;
      bindings[`${shift}Mod-End`] = toEnd;
      bindings[`${shift}Mod-ArrowDown`] = toEnd;
      bindings[`${shift}PageDown`] = ({ editor: { view } }) => turnPage(view, 1, isExtending);
      bindings[`${shift}PageUp`] = ({ editor: { view } }) => turnPage(view, -1, isExtending);
    }
    return bindings;
  },
});
