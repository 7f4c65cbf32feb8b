import { useCallback, useEffect } from 'react';
import { useWorkspace } from '../../store/use-workspace';

/** What a line needs so that pointing at it, or going to it with the keys, lights words in the text. */
interface LightHandlers {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Lights the words of an annotation, or all that name a source or an entity, while a line is pointed at or has the focus; by
 * its id. The light goes out too when the line goes away under the pointer.
 */
export function useLight(): (id: string) => LightHandlers {
  const { session } = useWorkspace();
  useEffect(() => () => session.light([]), [session]);
  return useCallback(
    (id) => {
      const on = () => session.light([id]);
      const off = () => session.light([]);
      return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
    },
    [session],
  );
}
