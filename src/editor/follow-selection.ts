import type { Editor } from '@tiptap/core';
import { compareRanges } from '../domain/span';
import type { Session } from '../store/session';
import { selectionRange } from './selection-range';

/** Tells the session which words are selected, and takes the focus back to the text when it is asked to. */
export function followSelection(editor: Editor, session: Session): () => void {
  const report = () => {
    const range = selectionRange(editor.state);
    const { editing, textSelection } = session.state.getState();
    // Words of a text that changes can't be marked.
    const next = range.end > range.start && editing === null ? range : null;
    if (next === textSelection) return;
    if (next !== null && textSelection !== null && compareRanges(next, textSelection) === 0) return;
    session.setTextSelection(next);
  };
  editor.on('selectionUpdate', report);
  const unwatch = session.state.subscribe((now, before) => {
    if (now.focusRequest !== before.focusRequest && now.focusRequest.area === 'text') editor.view.focus();
  });
  return () => {
    editor.off('selectionUpdate', report);
    unwatch();
  };
}
