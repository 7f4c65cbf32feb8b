import { useEffect, useState } from 'react';
import { useWorkspace } from '../../store/use-workspace';

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
  return [isOpen, setOpen];
}
