import type { EditorView } from '@tiptap/pm/view';
import { useEffect, useState } from 'react';
import { landmarkAround } from '../../ui/landmarks';

function isAtText(view: EditorView, element: Element | null): boolean {
  return (
    element !== null && (view.dom.contains(element) || landmarkAround(element, 'selectionToolbar') !== null)
  );
}

/** True while the focus is in the text or in its toolbar; another window may have it meanwhile. */
export function useTextFocus(view: EditorView): boolean {
  const [isHere, setHere] = useState(() => isAtText(view, document.activeElement));
  useEffect(() => {
    const look = () => setHere(isAtText(view, document.activeElement));
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Nothing has the focus now, or another window: which of them can be told only after the event.
    const lookLater = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null) timer = setTimeout(look);
    };
    look();
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', lookLater);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', lookLater);
    };
  }, [view]);
  return isHere;
}
