import { type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { paragraphAt } from '../anchoring/paragraph-numbers';
import type { Annotation } from '../domain/annotation';
import { kindOf } from '../domain/kinds/registry';
import { useTranslator } from '../i18n/use-translator';
import { annotationNumbers } from '../store/reading-order';
import { useRecords, useSession, useWorkspace } from '../store/use-workspace';
import { KindIcon } from '../ui/marks/KindIcon';
import styles from './AnnotationCard.module.css';
import { CardActions } from './CardActions';
import { CardKeys } from './CardKeys';
import { cardBodies } from './cards/card-bodies';
import { FirstSteps } from './FirstSteps';
import { useMentionDrop } from './links/use-mention-drop';

/** The card of the annotation that is selected; before there is one, the way to the first. */
export function AnnotationCard({ articleId }: { readonly articleId: string }) {
  const selectedId = useSession((state) => state.selectedId);
  const annotation = useRecords(({ tables }) => tables.annotations.get(selectedId ?? ''));
  const isMine = annotation !== undefined && annotation.articleId === articleId;
  /** Whether the card that has just gone had the focus, which the one in its place takes over. */
  const wasLeftInside = useRef(false);
  return (
    <aside
      className={styles.card}
      data-area="card"
      data-open={isMine}
      aria-label={useTranslator().t('panels.card')}
    >
      {isMine ? (
        <OpenCard key={annotation.id} annotation={annotation} wasLeftInside={wasLeftInside} />
      ) : (
        <FirstSteps articleId={articleId} />
      )}
    </aside>
  );
}

interface OpenCardProps {
  readonly annotation: Annotation;
  readonly wasLeftInside: RefObject<boolean>;
}

function OpenCard({ annotation, wasLeftInside }: OpenCardProps) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const root = useRef<HTMLElement>(null);
  const titleId = useId();
  const focusRequest = useSession((state) => state.focusRequest);
  const number = useRecords(({ tables }) => annotationNumbers(tables.annotations).get(annotation.id) ?? 0);
  const span = annotation.spans[0];
  const version = useRecords(({ tables }) => tables.versions.get(span?.versionId ?? ''));
  const paragraph =
    version === undefined || span === undefined ? null : paragraphAt(version.document, span.start);
  const kind = kindOf(annotation.kind);
  const Body = cardBodies[annotation.kind];
  const drop = useMentionDrop(annotation.kind === 'claim' ? annotation.id : null);

  useLayoutEffect(() => {
    const card = root.current;
    if (wasLeftInside.current) card?.focus();
    wasLeftInside.current = false;
    return () => {
      wasLeftInside.current = card?.contains(document.activeElement) === true;
    };
  }, [wasLeftInside]);

  // A card that has just opened takes the focus only when it was asked for: walking on with J leaves it in the text.
  const firstTurn = useRef(session.state.getState().isFresh ? -1 : focusRequest.turn);
  useEffect(() => {
    if (focusRequest.area !== 'card' || focusRequest.turn === firstTurn.current) return;
    firstTurn.current = focusRequest.turn;
    // What was just made is filled in; in a field of any other card the letters that walk on would be typed.
    const field = session.state.getState().isFresh
      ? root.current?.querySelector<HTMLTextAreaElement | HTMLInputElement>(
          '[data-card-body] textarea, [data-card-body] input, [data-card-body] select',
        )
      : null;
    (field ?? root.current)?.focus();
    if (field != null && 'select' in field) field.select();
  }, [focusRequest, session]);

  return (
    <section ref={root} className={styles.inner} tabIndex={-1} aria-labelledby={titleId} {...drop}>
      <header className={styles.head}>
        <KindIcon icon={kind.icon} colour={kind.colour} size={20} />
        <h2 id={titleId} className={styles.title} data-thread-target="">
          {t('panels.card.title', { kind: t(`kind.${annotation.kind}.name`), number })}
        </h2>
        {paragraph !== null && (
          <span className={styles.place}>{t('panels.card.paragraph', { number: paragraph })}</span>
        )}
        <CardActions annotation={annotation} />
      </header>
      <div className={styles.body} data-card-body="">
        <Body annotation={annotation as never} />
      </div>
      <CardKeys annotation={annotation} />
    </section>
  );
}
