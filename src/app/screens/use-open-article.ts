import { useCallback, useEffect, useRef, useState } from 'react';
import { openAnnotation } from '../../store/actions/open-annotation';
import { keepPlaced } from '../../store/keep-placed';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import type { Route } from '../../ui/route';

/** A route that shows an article. */
export type ArticleRoute = Extract<Route, { screen: 'article' }>;

/**
 * `unreadable` when the database gives an error or none at all, as after the app was updated in another tab; `gone` when the
 * article was deleted while it was open.
 */
export type OpenState = 'opening' | 'open' | 'missing' | 'unreadable' | 'gone';

/** Loads the article while the screen stands, and goes to the place that the route names; with a way to try once more. */
export function useOpenArticle({
  articleId,
  annotationId,
  at,
}: ArticleRoute): [state: OpenState, readAgain: () => void] {
  const workspace = useWorkspace();
  const { reader, session, store } = workspace;
  const [state, setState] = useState<Exclude<OpenState, 'gone'>>('opening');
  const isKept = useRecords(({ tables }) => tables.articles.has(articleId));
  const read = useRef<() => void>(() => undefined);
  useEffect(() => {
    let isLeft = false;
    session.openArticle(articleId);
    read.current = () => {
      reader.openArticle(articleId).then(
        (found) => {
          if (!isLeft) setState(found ? 'open' : 'missing');
        },
        () => {
          if (!isLeft) setState('unreadable');
        },
      );
    };
    read.current();
    return () => {
      isLeft = true;
      session.openArticle(null);
      void reader.closeArticle(articleId);
    };
  }, [reader, session, articleId]);

  useEffect(
    () => (state === 'open' ? keepPlaced(workspace, articleId) : undefined),
    [state, workspace, articleId],
  );

  const view = useSession((now) => now.view);
  useEffect(() => {
    if (state !== 'open' || view === null) return;
    if (annotationId !== null) {
      const annotation = standingAnnotations(store.state.getState().tables).get(annotationId);
      if (annotation === undefined) session.select(annotationId);
      else openAnnotation({ session, store }, annotation);
    } else if (at !== null) {
      view.select({ start: at, end: at });
      view.reveal({ start: at, end: at });
    }
  }, [state, view, annotationId, at, session, store]);
  const readAgain = useCallback(() => {
    setState('opening');
    read.current();
  }, []);
  return [state === 'open' && !isKept ? 'gone' : state, readAgain];
}
