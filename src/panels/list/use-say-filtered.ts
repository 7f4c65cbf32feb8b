import { useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { isFilterOpen } from '../../store/annotation-filter';
import { useSession, useWorkspace } from '../../store/use-workspace';

/** Pause after the last change of the filter before it is said what fits, in ms: nobody wants to hear it at every key. */
const PAUSE_MS = 800;

/** Says how many of an article's annotations fit the filter, once it has been changed. */
export function useSayFiltered(articleId: string, shown: number): void {
  const { session, store } = useWorkspace();
  const { t } = useTranslator();
  const filter = useSession((state) => state.filter);
  const said = useRef(filter);
  useEffect(() => {
    if (said.current === filter) return;
    const timer = setTimeout(() => {
      said.current = filter;
      const { annotations } = store.state.getState().tables;
      const count = [...annotations.values()].filter((row) => row.articleId === articleId).length;
      const isNothing = shown === 0 && !isFilterOpen(filter);
      session.announce(t(isNothing ? 'panels.list.nothing-fits' : 'panels.list.fits', { shown, count }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [articleId, filter, shown, session, store, t]);
}
