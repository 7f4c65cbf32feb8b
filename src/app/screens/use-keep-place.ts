import { type RefObject, useEffect } from 'react';
import { findLandmark, landmarkSelector } from '../../ui/landmarks';

interface Place {
  readonly block: Element;
  /** How much of the block is above the upper edge, from 0 to 1. */
  readonly passed: number;
}

/** The block at the upper edge of a scroller; `null` when the text's head is there. */
function placeIn(scroller: Element): Place | null {
  const { top } = scroller.getBoundingClientRect();
  for (const block of scroller.querySelectorAll(`${landmarkSelector('articleText')} > *`)) {
    const box = block.getBoundingClientRect();
    if (box.bottom <= top) continue;
    return box.top > top ? null : { block, passed: (top - box.top) / box.height };
  }
  return null;
}

/**
 * Keeps the paragraph at the upper edge of the text there while the text's column changes its width, as when the list or a card
 * comes beside it.
 */
export function useKeepPlace(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = area.current;
    if (box === null) return;
    let place: Place | null = null;
    // Told by the first call below: asked for here, the text that has just come would be laid out before it is due.
    let width: number | null = null;
    let frame = 0;
    const look = () => {
      frame = 0;
      const scroller = findLandmark(box, 'scroller');
      if (scroller !== null && box.clientWidth === width) place = placeIn(scroller);
    };
    const handleScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const sizes = new ResizeObserver(() => {
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      const scroller = findLandmark(box, 'scroller');
      if (scroller === null || place === null || !place.block.isConnected) return;
      const now = place.block.getBoundingClientRect();
      const wanted = scroller.getBoundingClientRect().top - place.passed * now.height;
      scroller.scrollBy({ top: now.top - wanted, behavior: 'instant' });
    });
    sizes.observe(box);
    box.addEventListener('scroll', handleScroll, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      box.removeEventListener('scroll', handleScroll, { capture: true });
    };
  }, [area]);
}
