import { useCallback, useEffect } from 'react';
import type { Annotation } from '../../domain/annotation';
import { useWorkspace } from '../../store/use-workspace';

/** What a line needs so that pointing at it, or going to it with the keys, lights words in the text. */
interface LightHandlers {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Lights the annotations that fit while a line is pointed at or has the focus. The light goes out too when the line goes away
 * under the pointer.
 */
export function useLight(): (fits: (annotation: Annotation) => boolean) => LightHandlers {
  const { session, store } = useWorkspace();
  useEffect(() => () => session.light([]), [session]);
  return useCallback(
    (fits) => {
      const on = () => {
        const { annotations } = store.state.getState().tables;
        session.light([...annotations.values()].filter(fits).map(({ id }) => id));
      };
      const off = () => session.light([]);
      return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
    },
    [session, store],
  );
}

/** Fits the mentions of a source or an entity, by its id. */
export function isMentionOf(recordId: string): (annotation: Annotation) => boolean {
  return (annotation) =>
    (annotation.kind === 'source-mention' && annotation.body.sourceId === recordId) ||
    (annotation.kind === 'entity-mention' && annotation.body.entityId === recordId);
}
