import { useEffect, useState } from 'react';
import { rangesInView } from '../../store/shown-ranges';
import { useSession, useWorkspace } from '../../store/use-workspace';
import type { SheetStop } from './SheetGrip';

/**
 * How high the card's sheet stands: half for every card that is opened, and no longer over the text when one goes there. Where it takes room from the text, the words of the
 * open card are brought into view again.
 */
export function useSheetStop(): [SheetStop, (stop: SheetStop) => void] {
  const { session, store } = useWorkspace();
  const selectedId = useSession((state) => state.selectedId);
  const [stop, setStop] = useState<SheetStop>('half');
  useEffect(
    () =>
      session.state.subscribe((now, before) => {
        const isToText = now.focusRequest !== before.focusRequest && now.focusRequest.area === 'text';
        if (now.selectedId !== before.selectedId) setStop('half');
        else if (isToText) setStop((held) => (held === 'full' ? 'half' : held));
      }),
    [session],
  );
  useEffect(() => {
    if (stop === 'full') return;
    const [span] = rangesInView({ session, store }, selectedId ?? '');
    if (span === undefined) return;
    const frame = requestAnimationFrame(() => session.state.getState().view?.reveal(span));
    return () => cancelAnimationFrame(frame);
  }, [stop, selectedId, session, store]);
  return [stop, setStop];
}
