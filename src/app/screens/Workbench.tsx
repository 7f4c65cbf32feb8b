import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useRef } from 'react';
import { ArticleEditor } from '../../editor/ArticleEditor';
import type { PasteReader } from '../../editor/editing/paste';
import { AnnotationCard } from '../../panels/AnnotationCard';
import { AnnotationList } from '../../panels/AnnotationList';
import { ListRail } from '../../panels/ListRail';
import { editSettings } from '../../store/actions/edit-settings';
import { useSettings } from '../../store/use-settings';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { landmark, landmarkSelector } from '../../ui/landmarks';
import { useBackCloses } from '../../ui/use-back-closes';
import { CardBar } from './CardBar';
import { PastVersionBar } from './PastVersionBar';
import { SheetGrip } from './SheetGrip';
import { useGoneAnnotation } from './use-gone-annotation';
import { useKeepPlace } from './use-keep-place';
import { useListOpen } from './use-list-open';
import { useSheetStop } from './use-sheet-stop';
import styles from './Workbench.module.css';

/** Loaded when something is pasted: it reads and cleans what pages and word processors copy. */
const readPaste: PasteReader = async (html, text) =>
  (await import('../../library/import/read-pasted-blocks')).readPastedBlocks(html, text);

/** The list, the article and the card of what is selected. */
export function Workbench({ articleId }: { readonly articleId: string }) {
  const workspace = useWorkspace();
  const { session } = workspace;
  const text = useRef<HTMLDivElement>(null);
  const isWide = useMediaQuery('(width >= 80em)', true, { getInitialValueInEffect: false });
  const isFolded = useSettings(({ isListFolded }) => isListFolded === true);
  const hasRail = isFolded || !isWide;
  const [isListOpen, setListOpen] = useListOpen();
  const [stop, setStop] = useSheetStop();
  const selectedId = useSession((now) => now.selectedId);
  const hasCard = useSession((now) => now.selectedId !== null || now.isReviewing);
  const isCardAsked = useSession(({ focusRequest }) => focusRequest.area === 'card');
  useGoneAnnotation();
  // There the card lies over the text, as a page of its own that Back leaves.
  const isSheet = useMediaQuery('(width < 40em)', false, { getInitialValueInEffect: false });
  useBackCloses(isSheet && hasCard, () => {
    session.select(null);
    session.requestFocus('text');
    return true;
  });
  useKeepPlace(text);

  const fold = useCallback(
    (isListFolded: boolean) => {
      editSettings(workspace, { isListFolded });
      session.requestFocus(isListFolded ? 'text' : 'list');
    },
    [workspace, session],
  );
  const handleFold = useCallback(() => {
    if (isWide) fold(true);
    else session.requestFocus('text');
  }, [isWide, fold, session]);

  return (
    <main
      className={styles.workbench}
      data-rail={hasRail}
      data-list={isListOpen}
      data-card={hasCard}
      data-asked={isCardAsked}
    >
      {hasRail && (
        <div className={styles.rail}>
          <ListRail
            articleId={articleId}
            isListOpen={isListOpen}
            onToggle={() => {
              if (isWide) fold(false);
              else if (isListOpen) setListOpen(false);
              else session.requestFocus('list');
            }}
          />
        </div>
      )}
      <div className={styles.list}>
        <AnnotationList articleId={articleId} isDrawer={!isWide} onFold={handleFold} />
      </div>
      <div
        ref={text}
        className={styles.text}
        {...landmark('area', 'text')}
        onScrollCapture={handleScroll}
        // Beside the list's own button, a tap outside of it closes it.
        onPointerDown={() => setListOpen(false)}
      >
        <PastVersionBar />
        <ArticleEditor articleId={articleId} readPaste={readPaste} />
      </div>
      {selectedId !== null && <CardBar annotationId={selectedId} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only makes room for the field that has the focus. */}
      <div
        className={styles.card}
        data-stop={stop}
        onFocus={(event) => {
          // A form needs the whole sheet: half of it is under the keyboard.
          if (event.target.matches(`${landmarkSelector('cardBody')} :is(input, textarea, select)`))
            setStop('full');
        }}
      >
        <SheetGrip stop={stop} onChange={setStop} />
        <AnnotationCard articleId={articleId} />
      </div>
    </main>
  );
}

/** Screens lower than this, in CSS px, have no room for a header beside the text. */
const LOW_SCREEN = 400;

/** On a very low screen the header goes away with the first line of the text, and comes back with it. */
function handleScroll({ target }: { readonly target: EventTarget }): void {
  if (window.innerHeight >= LOW_SCREEN) return;
  if (!(target instanceof Element) || !target.matches(landmarkSelector('scroller'))) return;
  const page = document.documentElement;
  page.scrollTop = target.scrollTop > 0 ? page.scrollHeight : 0;
}
