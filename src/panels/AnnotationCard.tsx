import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { paragraphAt } from '../anchoring/paragraph-numbers';
import type { Annotation } from '../domain/annotation';
import { kindOf } from '../domain/kinds/registry';
import { isPlaced } from '../domain/placement';
import { useTranslator } from '../i18n/use-translator';
import { annotationNumbers } from '../store/annotation-order';
import { placeNow } from '../store/placement-index';
import { standingAnnotations } from '../store/standing-annotations';
import { useRecords, useSession, useWorkspace } from '../store/use-workspace';
import { landmark, landmarkSelector } from '../ui/landmarks';
import { KindIcon } from '../ui/marks/KindIcon';
import styles from './AnnotationCard.module.css';
import { CardActions } from './CardActions';
import { CardKeys } from './CardKeys';
import { cardBodies } from './cards/card-bodies';
import { FirstSteps } from './FirstSteps';
import { CardHistory } from './history/CardHistory';
import { useMentionDrop } from './links/use-mention-drop';
import { CardPlace } from './review/CardPlace';
import { ReviewPanel } from './review/ReviewPanel';

/** The card of the annotation that is selected; before there is one, the way to the first. */
export function AnnotationCard({ articleId }: { readonly articleId: string }) {
  const selectedId = useSession((state) => state.selectedId);
  const annotation = useRecords(({ tables }) => standingAnnotations(tables).get(selectedId ?? ''));
  const isMine = annotation !== undefined && annotation.articleId === articleId;
  const isReviewing = useSession((state) => state.isReviewing);
  const place = useRef<HTMLElement>(null);
  /** Whether the focus is in the card, or was when the part that had it went away. */
  const hasFocus = useRef(false);
  const isScrolled = useRef(false);

  const openId = isReviewing ? 'review' : isMine ? annotation.id : null;
  const shownId = useRef(openId);
  useLayoutEffect(() => {
    if (shownId.current === openId) return;
    shownId.current = openId;
    if (isScrolled.current) place.current?.scrollTo({ top: 0 });
    isScrolled.current = false;
    const card = place.current?.firstElementChild;
    const isLeft = !hasFocus.current || openId === null || isElsewhere(document.activeElement, card);
    hasFocus.current = false;
    if (isLeft || !(card instanceof HTMLElement)) return;
    // Left first: what has the focus already would not be read out again, although it is another card.
    card.blur();
    card.focus();
  }, [openId]);

  return (
    <aside
      ref={place}
      className={styles.card}
      {...landmark('area', 'card')}
      data-open={isMine || isReviewing}
      aria-label={useTranslator().t('panels.card')}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        hasFocus.current = currentTarget.contains(relatedTarget);
      }}
      onScroll={() => {
        isScrolled.current = true;
      }}
    >
      {isReviewing ? (
        <ReviewPanel articleId={articleId} />
      ) : isMine ? (
        // One card stays and changes what it shows: drawing a whole one anew takes several times as long.
        <OpenCard annotation={annotation} />
      ) : (
        <FirstSteps articleId={articleId} />
      )}
    </aside>
  );
}

/** Whether the focus has gone on to something else; it falls to the body when what had it is taken away. */
function isElsewhere(focused: Element | null, card: Element | null | undefined): boolean {
  return focused !== null && focused !== document.body && card?.contains(focused) !== true;
}

function OpenCard({ annotation }: { readonly annotation: Annotation }) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const root = useRef<HTMLElement>(null);
  const titleId = useId();
  const focusRequest = useSession((state) => state.focusRequest);
  const number = useRecords(
    ({ tables }) => annotationNumbers(standingAnnotations(tables)).get(annotation.id) ?? 0,
  );
  const span = annotation.spans[0];
  const version = useRecords(({ tables }) => tables.versions.get(span?.versionId ?? ''));
  const hasPlace = useRecords(({ tables }) => isPlaced(placeNow(tables, annotation)));
  const paragraph =
    version === undefined || span === undefined || !hasPlace
      ? null
      : paragraphAt(version.document, span.start);
  const kind = kindOf(annotation.kind);
  const Body = cardBodies[annotation.kind];
  const drop = useMentionDrop(annotation.kind === 'claim' ? annotation.id : null);

  // A card that has just opened takes the focus only when it was asked for: walking on with J leaves it in the text.
  const answered = useRef({ id: '', turn: -1 });
  useEffect(() => {
    const { isFresh } = session.state.getState();
    if (answered.current.id !== annotation.id)
      answered.current = { id: annotation.id, turn: isFresh ? -1 : focusRequest.turn };
    if (focusRequest.area !== 'card' || focusRequest.turn === answered.current.turn) return;
    answered.current.turn = focusRequest.turn;
    // What was just made is filled in; in a field of any other card the letters that walk on would be typed.
    const field = isFresh
      ? root.current?.querySelector<HTMLTextAreaElement | HTMLInputElement>(
          `${landmarkSelector('cardBody')} :is(textarea, input, select)`,
        )
      : null;
    (field ?? root.current)?.focus();
    if (field != null && 'select' in field) field.select();
  }, [focusRequest, session, annotation.id]);

  return (
    <section ref={root} className={styles.inner} tabIndex={-1} aria-labelledby={titleId} {...drop}>
      <header className={styles.head}>
        <KindIcon icon={kind.icon} colour={kind.colour} size={20} />
        <h2 id={titleId} className={styles.title} {...landmark('threadEnd')}>
          {t('panels.card.title', { kind: t(`kind.${annotation.kind}.name`), number })}
        </h2>
        {paragraph !== null && (
          <span className={styles.place}>{t('panels.card.paragraph', { number: paragraph })}</span>
        )}
        <CardActions annotation={annotation} />
      </header>
      <div className={styles.body} {...landmark('cardBody')}>
        <CardPlace annotation={annotation} />
        <CardHistory annotation={annotation} />
        <Body annotation={annotation as never} />
      </div>
      <CardKeys annotation={annotation} />
    </section>
  );
}
