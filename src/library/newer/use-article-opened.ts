import { useEffect, useState } from 'react';
import { useWorkspace } from '../../store/use-workspace';

/** Whether the article's records are in memory; `missing` when they can't be brought there. */
export type OpenedState = 'opening' | 'open' | 'missing';

/** Brings an article into memory for as long as it is worked with, unless a screen has it there already. */
export function useArticleOpened(articleId: string): OpenedState {
  const { reader, session, store } = useWorkspace();
  const isOpen = () => store.state.getState().openArticles.has(articleId);
  const [state, setState] = useState<OpenedState>(isOpen() ? 'open' : 'opening');
  useEffect(() => {
    const isScreens = () => session.state.getState().articleId === articleId;
    if (isScreens() && store.state.getState().openArticles.has(articleId)) {
      setState('open');
      return;
    }
    let isLeft = false;
    reader.openArticle(articleId).then(
      (found) => {
        if (!isLeft) setState(found ? 'open' : 'missing');
      },
      () => {
        if (!isLeft) setState('missing');
      },
    );
    return () => {
      isLeft = true;
      // The screen that one goes on to has it from here.
      if (!isScreens()) void reader.closeArticle(articleId);
    };
  }, [reader, session, store, articleId]);
  return state;
}
