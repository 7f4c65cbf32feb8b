import { useEffect, useState } from 'react';
import { useWorkspace } from '../../store/use-workspace';
import { landmarkAround } from '../../ui/landmarks';

/**
 * Whether the list is open where it does not stand beside the text: it opens when it is asked for, and gives way when the
 * focus is asked for elsewhere or an annotation is chosen.
 */
export function useListOpen(): [boolean, (isOpen: boolean) => void] {
  const { session } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      session.state.subscribe((now, before) => {
        if (now.focusRequest !== before.focusRequest) setOpen(now.focusRequest.area === 'list');
        else if (now.selectedId !== before.selectedId && now.selectedId !== null) setOpen(false);
      }),
    [session],
  );
  useEffect(() => {
    const list = landmarkAround(document.activeElement, 'area', 'list');
    // What has the focus must not be hidden along with the list; beside the text it stays in sight.
    if (!isOpen && list !== null && !list.checkVisibility({ visibilityProperty: true }))
      session.requestFocus('text');
  }, [session, isOpen]);
  return [isOpen, setOpen];
}
