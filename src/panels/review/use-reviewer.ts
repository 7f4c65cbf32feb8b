import { useCallback, useEffect, useMemo } from 'react';
import type { Placement } from '../../domain/placement';
import { useTranslator } from '../../i18n/use-translator';
import { choosePlace, keepPlacement, keepPlacements, sayGone } from '../../store/actions/answer-placement';
import { reattach } from '../../store/actions/reattach';
import { undoOfLastStep } from '../../store/actions/undo-last-step';
import { annotationNumbers } from '../../store/annotation-order';
import { reviewQueue } from '../../store/review-queue';
import type { Reviewer } from '../../store/reviewer';
import { standingAnnotations } from '../../store/standing-annotations';
import { useWorkspace } from '../../store/use-workspace';
import { articleRoute, goTo, routeToHash } from '../../ui/route';
import { showUndoToast } from '../../ui/toast';
import type { ReviewQuestion } from '../model/review-question';
import { reasonOf } from './reason-of';

/** What can be done in the review of an article; `question` is the one that is asked now. */
export function useReviewer(articleId: string, question: ReviewQuestion | null) {
  const workspace = useWorkspace();
  const translator = useTranslator();
  const { session, store } = workspace;
  const { t } = translator;

  const nameOf = useCallback(
    (annotationId: string) => {
      const annotations = standingAnnotations(store.state.getState().tables);
      const kind = annotations.get(annotationId)?.kind ?? 'note';
      return { kind: t(`kind.${kind}.name`), number: annotationNumbers(annotations).get(annotationId) ?? 0 };
    },
    [store, t],
  );

  /** Asks after a placement; `said` is read out before it. */
  const ask = useCallback(
    (next: Placement | undefined, said: string) => {
      session.review(next?.annotationId ?? null, { takesFocus: true });
      const queue = reviewQueue(store.state.getState().tables, articleId);
      const then =
        next === undefined
          ? t('review.done')
          : t('review.question', {
              ...nameOf(next.annotationId),
              at: queue.findIndex(({ id }) => id === next.id) + 1,
              count: queue.length,
              reason: reasonOf(next, t),
            });
      session.announce([said, then].filter((part) => part !== '').join('\n'));
    },
    [articleId, session, store, t, nameOf],
  );

  /** Does what answers some placements, says so with a way to take it back, and goes on to the next. */
  const answer = useCallback(
    (placements: readonly Placement[], said: string, act: () => void) => {
      const before = reviewQueue(store.state.getState().tables, articleId);
      const at = before.findIndex(({ id }) => id === placements[0]?.id);
      act();
      const after = reviewQueue(store.state.getState().tables, articleId);
      const behind = before.slice(at + 1).find(({ id }) => after.some((one) => one.id === id));
      ask(after.find(({ id }) => id === behind?.id) ?? after[0], said);
      const undo = undoOfLastStep(workspace, articleId);
      const first = placements[0]?.annotationId;
      showUndoToast(translator, said, () => {
        if (!undo()) return false;
        if (first !== undefined) session.review(first, { takesFocus: true });
        return true;
      });
    },
    [articleId, ask, session, store, translator, workspace],
  );

  const reviewer = useMemo((): Reviewer | null => {
    if (question === null) return null;
    const { placement, options } = question;
    const chosen = () => Math.min(session.state.getState().candidate, options.length - 1);
    return {
      keep: () => {
        const ranges = options[chosen()];
        if (ranges === undefined) return;
        const name = nameOf(placement.annotationId);
        if (chosen() === 0)
          answer([placement], t('review.said.kept', name), () => keepPlacement(workspace, placement));
        else
          answer([placement], t('review.said.chosen', name), () => choosePlace(workspace, placement, ranges));
      },
      sayGone: () =>
        answer([placement], t('review.said.gone', nameOf(placement.annotationId)), () =>
          sayGone(workspace, placement),
        ),
      skip: () => {
        const queue = reviewQueue(store.state.getState().tables, articleId);
        const at = queue.findIndex(({ id }) => id === placement.id);
        const next = queue[(at + 1) % queue.length];
        if (next === undefined || next.id === placement.id) session.announce(t('review.said.only-one'));
        else ask(next, '');
      },
      markAnew: () => {
        const { view, editing } = session.state.getState();
        if (editing !== null) {
          session.announce(t('review.said.editing'));
          return;
        }
        const begin = () => {
          session.startMarkingAnew({
            annotationId: placement.annotationId,
            take: (range) =>
              answer([placement], t('review.said.marked', nameOf(placement.annotationId)), () =>
                reattach(workspace, placement.annotationId, placement.versionId, [range]),
              ),
          });
          session.requestFocus('text');
        };
        if (view?.versionId === placement.versionId) {
          begin();
          return;
        }
        const place = articleRoute(articleId, { annotationId: placement.annotationId });
        goTo(place);
        // Once the text is there, unless somebody has gone elsewhere in between.
        const stop = session.state.subscribe((now) => {
          const isElsewhere = now.articleId !== articleId || window.location.hash !== routeToHash(place);
          if (!isElsewhere && now.view?.versionId !== placement.versionId) return;
          stop();
          if (!isElsewhere) begin();
        });
      },
    };
  }, [question, session, store, workspace, articleId, answer, ask, nameOf, t]);

  useEffect(() => {
    session.setReviewer(reviewer);
    return () => session.setReviewer(null);
  }, [session, reviewer]);

  const keepAll = useCallback(
    (placements: readonly Placement[]) =>
      answer(placements, t('review.said.kept-many', { count: placements.length }), () =>
        keepPlacements(workspace, articleId, placements),
      ),
    [answer, articleId, t, workspace],
  );
  return { ask, keepAll };
}
