import { useEffect, useState } from 'react';
import { ArticleEditor } from '../../editor/ArticleEditor';
import { useTranslator } from '../../i18n/use-translator';
import { AnnotationCard } from '../../panels/AnnotationCard';
import { AnnotationList } from '../../panels/AnnotationList';
import { useSession, useWorkspace } from '../../store/use-workspace';
import type { Route } from '../../ui/route';
import styles from './ArticleScreen.module.css';

type ArticleRoute = Extract<Route, { screen: 'article' }>;

/** The workbench: the list, the article and the card of what is selected. */
export default function ArticleScreen({ route }: { readonly route: ArticleRoute }) {
  const { t } = useTranslator();
  const state = useOpenArticle(route);
  const [isListOpen, setListOpen] = useState(false);
  const hasCard = useSession(({ selectedId }) => selectedId !== null);
  if (state !== 'open') {
    return (
      <main className={styles.message}>
        <p role="status">{t(state === 'missing' ? 'panels.missing' : 'panels.loading')}</p>
      </main>
    );
  }
  return (
    <main className={styles.workbench} data-list={isListOpen} data-card={hasCard}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isListOpen}
        onClick={() => setListOpen(!isListOpen)}
      >
        {t('panels.list.toggle')}
      </button>
      <div className={styles.list}>
        <AnnotationList articleId={route.articleId} />
      </div>
      <div className={styles.text} data-area="text">
        <ArticleEditor articleId={route.articleId} />
      </div>
      <div className={styles.card}>
        <AnnotationCard articleId={route.articleId} />
      </div>
    </main>
  );
}

/** Loads the article while the screen stands, and goes to the place that the route names. */
function useOpenArticle({ articleId, annotationId, at }: ArticleRoute): 'opening' | 'open' | 'missing' {
  const { reader, session, store } = useWorkspace();
  const [state, setState] = useState<'opening' | 'open' | 'missing'>('opening');
  useEffect(() => {
    let isLeft = false;
    session.openArticle(articleId);
    void reader.openArticle(articleId).then((found) => {
      if (!isLeft) setState(found ? 'open' : 'missing');
    });
    return () => {
      isLeft = true;
      session.openArticle(null);
      void reader.closeArticle(articleId);
    };
  }, [reader, session, articleId]);

  const view = useSession((now) => now.view);
  useEffect(() => {
    if (state !== 'open' || view === null) return;
    if (annotationId !== null) {
      const span = store.state.getState().tables.annotations.get(annotationId)?.spans[0];
      session.select(annotationId);
      if (span !== undefined) view.reveal(span);
    } else if (at !== null) {
      view.select({ start: at, end: at });
      view.reveal({ start: at, end: at });
    }
  }, [state, view, annotationId, at, session, store]);
  return state;
}
