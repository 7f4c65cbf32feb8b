import type { EditorView } from '@tiptap/pm/view';
import { positionMapOf, showBlocks } from './highlight-layer';

/** How far above and below the viewport marks are drawn, in viewport heights. */
const MARGIN = 1;

/** Index of the first child whose lower edge is below `y`. */
function childBelow(children: HTMLCollection, y: number): number {
  let low = 0;
  let high = Math.max(0, children.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = children[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Draws marks in the blocks near the scroller's viewport, now and whenever it scrolls or changes size. */
export function followViewport(view: EditorView, scroller: HTMLElement): () => void {
  let frame = 0;

  function measure(): void {
    frame = 0;
    if (view.isDestroyed) return;
    const box = scroller.getBoundingClientRect();
    const { children } = view.dom;
    const first = childBelow(children, box.top - box.height * MARGIN);
    const last = childBelow(children, box.bottom + box.height * MARGIN);
    const map = positionMapOf(view.state);
    const starts = [first, last + 1].map((child) => {
      let position = 0;
      for (let index = 0; index < child && index < view.state.doc.childCount; index += 1) {
        position += view.state.doc.child(index).nodeSize;
      }
      return map.blockAt(map.toOffset(position, 1));
    });
    showBlocks(view, [starts[0] ?? 0, starts[1] ?? 0]);
  }

  function schedule(): void {
    if (frame === 0) frame = requestAnimationFrame(measure);
  }

  const sizes = new ResizeObserver(schedule);
  sizes.observe(scroller);
  scroller.addEventListener('scroll', schedule, { passive: true });
  schedule();
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    scroller.removeEventListener('scroll', schedule);
  };
}
