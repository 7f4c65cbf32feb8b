import type { Editor } from '@tiptap/core';
import { isRedraw } from './highlight-layer';

/** Calls back in the next frame, once, whenever marks were drawn anew or the text has changed its size. Returns the function that stops it. */
export function followLayout(editor: Editor, onLayout: () => void): () => void {
  let frame = 0;
  const schedule = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!editor.isDestroyed) onLayout();
    });
  };
  const handleTransaction = ({ transaction }: { transaction: Parameters<typeof isRedraw>[0] }) => {
    if (isRedraw(transaction)) schedule();
  };
  const sizes = new ResizeObserver(schedule);
  sizes.observe(editor.view.dom);
  editor.on('transaction', handleTransaction);
  schedule();
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    editor.off('transaction', handleTransaction);
  };
}
