import { useCallback, useEffect } from 'react';
import { useWorkspace } from '../../store/use-workspace';

/** What a line needs so that pointing at it, or going to it with the keys, lights words in the text. */
export interface LightHandlers {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Lights every mention of a source or an entity, by its id, while a line that names it is pointed at or has the focus. The
 * light goes out too when the line goes away under the pointer.
 */
export function useLightMentions(): (recordId: string) => LightHandlers {
  const { session, store } = useWorkspace();
  useEffect(() => () => session.light([]), [session]);
  return useCallback(
    (recordId) => {
      const on = () => {
        const { annotations } = store.state.getState().tables;
        session.light(
          [...annotations.values()]
            .filter(
              (row) =>
                (row.kind === 'source-mention' && row.body.sourceId === recordId) ||
                (row.kind === 'entity-mention' && row.body.entityId === recordId),
            )
            .map(({ id }) => id),
        );
      };
      const off = () => session.light([]);
      return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
    },
    [session, store],
  );
}
