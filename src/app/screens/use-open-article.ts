import { useCallback, useEffect, useRef, useState } from 'react';
import { keepPlaced } from '../../store/keep-placed';
import { useRecords, useWorkspace } from '../../store/use-workspace';

/**
 * `unreadable` when the database gives an error or none at all, as after the app was updated in another tab; `gone` when the
 * article was deleted while it was open.
 */
export type OpenState = 'opening' | 'open' | 'missing' | 'unreadable' | 'gone';

/** Loads the article while the screen stands; with a way to try once more. */
export function useOpenArticle(articleId: string): [state: OpenState, readAgain: () => void] {
  const workspace = useWorkspace();
  const { reader, session } = workspace;
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

  const readAgain = useCallback(() => {
    setState('opening');
    read.current();
  }, []);
  return [state === 'open' && !isKept ? 'gone' : state, readAgain];
}
