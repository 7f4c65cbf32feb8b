import type { EditorView } from '@tiptap/pm/view';
import { useEffect, useState } from 'react';

/** True while the mouse selects in the text or drags words of it: nothing stands in its way then. */
export function usePointerDown(view: EditorView): boolean {
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    let isDragging = false;
    const press = (event: PointerEvent) => event.pointerType === 'mouse' && setDown(true);
    const release = () => setDown(isDragging);
    const drag = () => {
      isDragging = true;
      setDown(true);
    };
    const drop = () => {
      isDragging = false;
      setDown(false);
    };
    view.dom.addEventListener('pointerdown', press);
    view.dom.addEventListener('dragstart', drag);
    window.addEventListener('pointerup', release);
    // A drag ends what the pointer did, too.
    window.addEventListener('pointercancel', release);
    window.addEventListener('dragend', drop);
    return () => {
      view.dom.removeEventListener('pointerdown', press);
      view.dom.removeEventListener('dragstart', drag);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
      window.removeEventListener('dragend', drop);
    };
  }, [view]);
  return isDown;
}
