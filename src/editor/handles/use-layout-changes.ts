import { type RefObject, useLayoutEffect } from 'react';
import { standingAnnotations } from '../../store/standing-annotations';
import { useWorkspace } from '../../store/use-workspace';

/**
 * Calls back when the lines of a page may have moved: another size of it, fonts that have come, marks that were drawn anew with
 * or without their signs. At most once a frame, before it is painted. `onChange` has to stay the same function.
 */
export function useLayoutChanges(page: RefObject<HTMLElement | null>, onChange: () => void): void {
  const { store } = useWorkspace();
  useLayoutEffect(() => {
    if (page.current === null) return;
    let frame = 0;
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(onChange);
    };
    // It also tells the size it begins with, for which the handles have just been placed.
    let isFirst = true;
    const sizes = new ResizeObserver(() => {
      if (!isFirst) onChange();
      isFirst = false;
    });
    sizes.observe(page.current);
    document.fonts.addEventListener('loadingdone', schedule);
    const unwatch = store.state.subscribe((now, before) => {
      if (standingAnnotations(now.tables) !== standingAnnotations(before.tables)) schedule();
    });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      document.fonts.removeEventListener('loadingdone', schedule);
      unwatch();
    };
  }, [page, store, onChange]);
}
