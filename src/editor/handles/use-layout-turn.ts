import { type RefObject, useLayoutEffect, useState } from 'react';
import { useWorkspace } from '../../store/use-workspace';

/**
 * Counts what may have moved the lines of a page: another size of it, fonts that have come, marks that were drawn anew with or
 * without their signs. At most one count a frame.
 */
export function useLayoutTurn(page: RefObject<HTMLElement | null>): number {
  const { store } = useWorkspace();
  const [turn, setTurn] = useState(0);
  useLayoutEffect(() => {
    if (page.current === null) return;
    let frame = 0;
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setTurn((now) => now + 1));
    };
    // It also tells the size it begins with, for which the handles have just been placed.
    let isFirst = true;
    const sizes = new ResizeObserver(() => {
      if (!isFirst) setTurn((now) => now + 1);
      isFirst = false;
    });
    sizes.observe(page.current);
    document.fonts.addEventListener('loadingdone', schedule);
    const unwatch = store.state.subscribe((now, before) => {
      if (now.tables.annotations !== before.tables.annotations) schedule();
    });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      document.fonts.removeEventListener('loadingdone', schedule);
      unwatch();
    };
  }, [page, store]);
  return turn;
}
