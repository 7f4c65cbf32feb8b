import type { EditorView } from '@tiptap/pm/view';
import { useEffect, useState } from 'react';

/** True while the mouse selects in the text: nothing stands in its way then. */
export function usePointerDown(view: EditorView): boolean {
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    const press = (event: PointerEvent) => event.pointerType === 'mouse' && setDown(true);
    const release = () => setDown(false);
    view.dom.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    return () => {
      view.dom.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    };
  }, [view]);
  return isDown;
}
