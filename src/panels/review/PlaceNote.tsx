import { Button } from '@mantine/core';
import { IconHelpCircle, IconPencil, IconUnlink } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { paragraphAt } from '../../anchoring/paragraph-numbers';
import { describeRewording } from '../../anchoring/rewording/describe-rewording';
import { kindOf } from '../../domain/kinds/registry';
import type { Placement } from '../../domain/placement';
import { useTranslator } from '../../i18n/use-translator';
import { keepPlacement, sayGone } from '../../store/actions/answer-placement';
import { reattach } from '../../store/actions/reattach';
import { undoOfLastStep } from '../../store/actions/undo-last-step';
import { annotationNumbers } from '../../store/annotation-order';
import { readingPlace } from '../../store/reading-place';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { showUndoToast } from '../../ui/toast';
import { findQuestion } from '../model/review-question';
import { wordingsOf } from '../model/wordings-of';
import { Passages } from './Passage';
import styles from './PlaceNote.module.css';
import { reasonOf } from './reason-of';
import { WordingFacts } from './WordingFacts';

const ICONS = { orphaned: IconUnlink, uncertain: IconHelpCircle, edited: IconPencil } as const;

/** What is told of a placement that somebody should know of. */
function fateOf({ status, answer }: Placement): 'orphaned' | 'gone' | 'uncertain' | 'edited' {
  if (status === 'orphaned') return answer === 'gone' ? 'gone' : 'orphaned';
  return status === 'uncertain' ? 'uncertain' : 'edited';
}

/** The note on a card whose words are in doubt, changed or gone: what they were, why, and what can be done. */
export function PlaceNote({ placement }: { readonly placement: Placement }) {
  const workspace = useWorkspace();
  const { session, store } = workspace;
  const translator = useTranslator();
  const { t } = translator;
  const find = useCommands();
  const [isLooking, setLooking] = useState(false);
  const view = useSession((state) => state.view);
  const isEditing = useSession((state) => state.editing !== null);
  const annotation = useRecords(({ tables }) => standingAnnotations(tables).get(placement.annotationId));
  const article = useRecords(({ tables }) => tables.articles.get(placement.articleId));
  const question = useMemo(() => findQuestion(store.state.getState().tables, placement), [store, placement]);
  if (annotation === undefined || question === null || article === undefined) return null;
  const { before, now, spans } = question;
  const { language, direction } = article;
  const { line, colour } = kindOf(annotation.kind);
  const fate = fateOf(placement);
  const Icon = ICONS[fate === 'gone' ? 'orphaned' : fate];
  const isEdited = fate === 'edited';
  const wordings = isEdited
    ? wordingsOf(placement, spans, placement.spans, (old, range) =>
        describeRewording(old.exact, now.text.slice(range.start, range.end), language),
      )
    : [];
  const facts = wordings.flatMap(({ rewording }) => rewording?.facts ?? []);
  const [first] = spans;
  const paragraph = first === undefined ? null : paragraphAt(before.document, first.start);
  const place = readingPlace(annotation);
  // While the text is edited no words of it can be marked.
  const isInView = view !== null && view.versionId === now.id && !isEditing;

  /** Says what an answer has made of it, with a way to take it back; the note may be gone, and the card takes the focus. */
  function answered(said: 'kept' | 'gone' | 'marked', act: () => void): void {
    if (annotation === undefined) return;
    const annotations = standingAnnotations(store.state.getState().tables);
    const number = annotationNumbers(annotations).get(annotation.id) ?? 0;
    act();
    const message = t(`review.said.${said}`, { kind: t(`kind.${annotation.kind}.name`), number });
    session.announce(message);
    showUndoToast(translator, message, undoOfLastStep(workspace, placement.articleId));
    session.requestFocus('card');
  }

  async function handleLook(): Promise<void> {
    setLooking(true);
    try {
      // Seldom asked for: it brings the comparing of whole texts with it.
      const { lookAgain } = await import('../../store/actions/look-again');
      const status = (await lookAgain(workspace, placement)) ?? 'orphaned';
      session.announce(t(`place.again.${status}`));
      if (status === 'orphaned') return;
      showUndoToast(translator, t(`place.again.${status}`), undoOfLastStep(workspace, placement.articleId));
      if (status === 'uncertain') session.review(placement.annotationId, { takesFocus: true });
      else session.requestFocus('card');
    } finally {
      setLooking(false);
    }
  }

  return (
    <section className={styles.note} data-fate={fate} aria-labelledby="card-place">
      <h3 id="card-place" className={styles.title}>
        <Icon size={17} stroke={1.75} aria-hidden />
        {t(`place.${fate}`, { number: now.number })}
      </h3>
      {fate !== 'gone' && <p>{reasonOf(placement, t)}</p>}
      <p>
        {paragraph === null
          ? t('place.stood', { number: before.number })
          : t('place.stood-in', { number: before.number, paragraph })}
      </p>
      <Passages
        {...{ language, direction, line, colour }}
        text={before.text}
        ranges={spans}
        runs={spans.map((span) => wordings.find(({ old }) => old === span)?.rewording?.runs ?? null)}
        side="old"
      />
      {isEdited && (
        <>
          <p>{t('review.changed', { number: now.number })}</p>
          <Passages
            {...{ language, direction, line, colour }}
            text={now.text}
            ranges={placement.spans}
            runs={placement.spans.map(
              (range) => wordings.find((one) => one.range === range)?.rewording?.runs ?? null,
            )}
            side="now"
          />
          {facts.length > 0 && (
            <div className={styles.warning}>
              <WordingFacts facts={facts} isClaim={annotation.kind === 'claim'} />
            </div>
          )}
          <p>{t('review.title')}</p>
        </>
      )}
      <div className={styles.acts}>
        {isEdited && (
          <>
            <Button
              variant="default"
              size="compact-md"
              onClick={() => answered('kept', () => keepPlacement(workspace, placement))}
            >
              {find('review.keep').label}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              onClick={() => answered('gone', () => sayGone(workspace, placement))}
            >
              {find('review.gone').label}
            </Button>
          </>
        )}
        {fate === 'uncertain' && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => session.review(placement.annotationId, { takesFocus: true })}
          >
            {t('review.title')}
          </Button>
        )}
        {isInView && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => {
              session.startMarkingAnew({
                annotationId: placement.annotationId,
                take: (range) =>
                  answered('marked', () =>
                    reattach(workspace, placement.annotationId, placement.versionId, [range]),
                  ),
              });
              session.requestFocus('text');
            }}
          >
            {t('place.mark')}
          </Button>
        )}
        {placement.status === 'orphaned' && (
          <>
            {isInView && place !== undefined && (
              <Button
                variant="default"
                size="compact-md"
                onClick={() => {
                  view.select({ start: place.start, end: place.start });
                  session.requestFocus('text');
                }}
              >
                {t('place.show')}
              </Button>
            )}
            <Button
              variant="default"
              size="compact-md"
              aria-disabled={isLooking}
              onClick={() => {
                if (!isLooking) void handleLook();
              }}
            >
              {t('place.again')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
