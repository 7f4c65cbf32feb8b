import { useEffect } from 'react';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';

/** Closes the card of an annotation that is gone, as after undo or by another tab, and gives the text its focus. */
export function useGoneAnnotation(): void {
  const { session } = useWorkspace();
  const selectedId = useSession((state) => state.selectedId);
  const isGone = useRecords(({ tables }) => selectedId !== null && !tables.annotations.has(selectedId));
  useEffect(() => {
    if (!isGone) return;
    session.select(null);
    session.endModes();
    if (document.activeElement === null || document.activeElement === document.body)
      session.requestFocus('text');
  }, [isGone, session]);
}
