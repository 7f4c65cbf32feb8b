import { useEffect, useState } from 'react';
import { ArticleEditor } from '../../editor/ArticleEditor';
import { useTranslator } from '../../i18n/use-translator';
import { AnnotationCard } from '../../panels/AnnotationCard';
import { AnnotationList } from '../../panels/AnnotationList';
import { ListRail } from '../../panels/ListRail';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import type { Route } from '../../ui/route';
import styles from './ArticleScreen.module.css';
import { CardBar } from './CardBar';
import { SheetGrip, type SheetStop } from './SheetGrip';

type ArticleRoute = Extract<Route, { screen: 'article' }>;

/** The workbench: the list, the article and the card of what is selected. */
export default function ArticleScreen({ route }: { readonly route: ArticleRoute }) {
  const { t } = useTranslator();
  const state = useOpenArticle(route);
  const { session } = useWorkspace();
  const [isListOpen, setListOpen] = useListOpen();
  const [stop, setStop] = useSheetStop();
  useWordsAboveSheet(stop);
  useGoneAnnotation(state === 'open');
  const selectedId = useSession((now) => now.selectedId);
  const isCardAsked = useSession(({ focusRequest }) => focusRequest.area === 'card');
  if (state !== 'open') {
    return (
      <main className={styles.message}>
        <p role="status">{t(`panels.open.${state}`)}</p>
      </main>
    );
  }
  return (
    <main
      className={styles.workbench}
      data-list={isListOpen}
      data-card={selectedId !== null}
      data-asked={isCardAsked}
    >
      <div className={styles.rail}>
        <ListRail
          articleId={route.articleId}
          isListOpen={isListOpen}
          onToggle={() => {
            if (isListOpen) setListOpen(false);
            else session.requestFocus('list');
          }}
        />
      </div>
      <div className={styles.list}>
        <AnnotationList articleId={route.articleId} />
      </div>
      <div className={styles.text} data-area="text" onScrollCapture={handleScroll}>
        <ArticleEditor articleId={route.articleId} />
      </div>
      {selectedId !== null && <CardBar annotationId={selectedId} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only makes room for the field that has the focus. */}
      <div
        className={styles.card}
        data-stop={stop}
        onFocus={(event) => {
          // A form needs the whole sheet: half of it is under the keyboard.
          if (event.target.matches('[data-card-body] :is(input, textarea, select)')) setStop('full');
        }}
      >
        <SheetGrip stop={stop} onChange={setStop} />
        <AnnotationCard articleId={route.articleId} />
      </div>
    </main>
  );
}

/** Screens lower than this, in CSS px, have no room for a header beside the text. */
const LOW_SCREEN = 400;

/** On a very low screen the header goes away with the first line of the text, and comes back with it. */
function handleScroll({ target }: { readonly target: EventTarget }): void {
  if (window.innerHeight >= LOW_SCREEN) return;
  if (!(target instanceof Element) || !target.matches('[data-scroller]')) return;
  const page = document.documentElement;
  page.scrollTop = target.scrollTop > 0 ? page.scrollHeight : 0;
}

/**
 * Whether the list is open where it does not stand beside the text: it opens when it is asked for, and gives way when the
 * focus is asked for elsewhere or an annotation is chosen.
 */
function useListOpen(): [boolean, (isOpen: boolean) => void] {
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

/** How high the card's sheet stands; half for every card that is opened. */
function useSheetStop(): [SheetStop, (stop: SheetStop) => void] {
  const selectedId = useSession((state) => state.selectedId);
  const [held, setHeld] = useState<{ readonly id: string | null; readonly stop: SheetStop }>({
    id: null,
    stop: 'half',
  });
  return [held.id === selectedId ? held.stop : 'half', (stop) => setHeld({ id: selectedId, stop })];
}

/** Brings the words of the open card into view again when its sheet has taken their room. */
function useWordsAboveSheet(stop: SheetStop): void {
  const { session, store } = useWorkspace();
  const selectedId = useSession((state) => state.selectedId);
  useEffect(() => {
    if (stop === 'full') return;
    const span = store.state.getState().tables.annotations.get(selectedId ?? '')?.spans[0];
    if (span === undefined) return;
    const frame = requestAnimationFrame(() => session.state.getState().view?.reveal(span));
    return () => cancelAnimationFrame(frame);
  }, [stop, selectedId, session, store]);
}

/** Closes the card of an annotation that is gone, as after undo or by another tab, and gives the text its focus. */
function useGoneAnnotation(isOpen: boolean): void {
  const { session } = useWorkspace();
  const selectedId = useSession((state) => state.selectedId);
  const isGone = useRecords(({ tables }) => selectedId !== null && !tables.annotations.has(selectedId));
  useEffect(() => {
    if (!isOpen || !isGone) return;
    session.select(null);
    session.endModes();
    if (document.activeElement === null || document.activeElement === document.body)
      session.requestFocus('text');
  }, [isOpen, isGone, session]);
}

/** `unreadable` when the database gives an error or none at all, as after the app was updated in another tab. */
type OpenState = 'opening' | 'open' | 'missing' | 'unreadable';

/** Loads the article while the screen stands, and goes to the place that the route names. */
function useOpenArticle({ articleId, annotationId, at }: ArticleRoute): OpenState {
  const { reader, session, store } = useWorkspace();
  const [state, setState] = useState<OpenState>('opening');
  useEffect(() => {
    let isLeft = false;
    session.openArticle(articleId);
    reader.openArticle(articleId).then(
      (found) => {
        if (!isLeft) setState(found ? 'open' : 'missing');
      },
      () => {
        if (!isLeft) setState('unreadable');
      },
    );
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
