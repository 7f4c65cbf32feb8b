import { useEffect } from 'react';
import { openAnnotation } from '../../store/actions/open-annotation';
import { standingAnnotations } from '../../store/standing-annotations';
import { useSession, useWorkspace } from '../../store/use-workspace';
import type { ReadRoute } from '../../ui/route';

/** Goes to the annotation or the place in the text that the route names, once the text is there. */
export function useNamedPlace({ annotationId, at }: ReadRoute): void {
  const { session, store } = useWorkspace();
  const view = useSession((now) => now.view);
  useEffect(() => {
    if (view === null) return;
    if (annotationId !== null) {
      const annotation = standingAnnotations(store.state.getState().tables).get(annotationId);
      if (annotation === undefined) session.select(annotationId);
      else openAnnotation({ session, store }, annotation);
    } else if (at !== null) {
      view.select({ start: at, end: at });
      view.reveal({ start: at, end: at });
    }
  }, [view, annotationId, at, session, store]);
}
