import { useEffect, useRef, useState } from 'react';
import type { VersionFacts } from '../../domain/article-version';
import { asksForReview } from '../../domain/placement';
import { useTranslator } from '../../i18n/use-translator';
import { addVersion, type VersionPlan } from '../../store/actions/add-version';
import { makeCurrent } from '../../store/actions/make-current';
import { undoOfLastStep } from '../../store/actions/undo-last-step';
import { useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { closeDialog } from '../../ui/open-dialog';
import { articleRoute, goTo, parseHash } from '../../ui/route';
import type { ToastAction } from '../../ui/ToastMessage';
import { showToast, showUndoToast } from '../../ui/toast';
import { countPlacements } from '../model/count-placements';

/** What is under way, and the ways to begin and to stop it. */
export interface AddingVersion {
  readonly isBusy: boolean;
  add(plan: VersionPlan, facts: Partial<VersionFacts>): Promise<void>;
  /** Makes a version that has been current before the current one again. */
  bringBack(versionId: string, number: number): Promise<void>;
  stop(): void;
}

/** What was done, in words, and the way to what waits for a person. */
interface Outcome {
  readonly said: string;
  readonly review: ToastAction | null;
}

/** Goes to the article's text, unless another screen of it is shown. */
function goToArticle(articleId: string): void {
  const route = parseHash(window.location.hash);
  const isThere = route.screen === 'article' && route.articleId === articleId && route.part !== 'read';
  if (!isThere) goTo(articleRoute(articleId));
}

/** Keeps a newer text as a version, closes the dialog, and says what became of the marks, with a way to take it back. */
export function useAddVersion(articleId: string): AddingVersion {
  const translator = useTranslator();
  const { t } = translator;
  const workspace = useWorkspace();
  const review = useCommands()('review.open');
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(act: (signal: AbortSignal) => Promise<Outcome | null>): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    try {
      const outcome = await act(controller.signal);
      closeDialog();
      if (outcome === null) return;
      const undo = undoOfLastStep(workspace, articleId);
      goToArticle(articleId);
      showUndoToast(translator, outcome.said, undo, outcome.review);
    } catch {
      setBusy(false);
      if (controller.signal.aborted) workspace.session.announce(t('newer.stopped'));
      else showToast(t('newer.failed'));
    }
  }

  return {
    isBusy,
    add: (plan, facts) =>
      run(async (signal) => {
        const version = await addVersion(workspace, plan, facts, signal);
        if (version === null) return null;
        const { placements } = workspace.store.state.getState().tables;
        const own = [...placements.values()].filter(({ versionId }) => versionId === version.id);
        const { exact, moved, edited, uncertain, orphaned } = countPlacements(own);
        const counts = { placed: exact + moved, changed: edited, waiting: uncertain, gone: orphaned };
        const said = t('newer.said', { number: version.number, ...counts });
        const first = own.find(asksForReview);
        const onAct = () => {
          if (review.isEnabled) review.run();
          else goTo(articleRoute(articleId, { annotationId: first?.annotationId ?? '' }));
        };
        return {
          said: said.replace(/\s+/gu, ' ').trim(),
          review:
            first === undefined ? null : { label: t('newer.review', { count: edited + uncertain }), onAct },
        };
      }),
    bringBack: (versionId, number) =>
      run(async (signal) => {
        await makeCurrent(workspace, versionId, signal);
        return { said: t('change.version.make-current', { number }), review: null };
      }),
    stop: () => running.current?.abort(),
  };
}
