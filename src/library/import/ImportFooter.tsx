import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { MouseEvent } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { addArticles } from '../../store/actions/add-article';
import { useWorkspace } from '../../store/use-workspace';
import { closeDialog } from '../../ui/open-dialog';
import { articleRoute, goTo } from '../../ui/route';
import classes from './ImportDialog.module.css';
import type { ImportItem } from './import-item';
import type { ImportJob } from './import-job';
import type { RecordsPlan } from './RedthreadFileReview';

/** The ways on from what was looked through. */
export function ImportFooter(props: {
  readonly items: readonly ImportItem[];
  readonly inView: ImportItem | undefined;
  readonly plans: ReadonlyMap<string, RecordsPlan | null>;
  readonly job: ImportJob;
  /** Leads back to the list; `null` where there is none. */
  readonly onBack: (() => void) | null;
}) {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const { items, inView, plans, job, onBack } = props;
  const isReading = items.some(({ state }) => state.kind === 'waiting' || state.kind === 'reading');
  const drafts = items.flatMap(({ isWanted, state }) =>
    state.kind === 'ready' && (isWanted || items.length === 1) ? [state.article.draft] : [],
  );
  const wantedPlans = items.flatMap(({ id, isWanted }) => {
    const plan = isWanted ? plans.get(id) : null;
    return plan == null ? [] : [plan];
  });
  const total = drafts.length + wantedPlans.reduce((sum, plan) => sum + plan.articles, 0);
  const isComplete = drafts.every(({ metadata }) => metadata.title.trim() !== '');
  const only = items.length === 1 && inView?.state.kind === 'ready' ? inView.state.article : null;

  async function handleKeep(event: MouseEvent<HTMLButtonElement>): Promise<void> {
    // What is typed wrong would be dropped without a word: it is gone to instead, and its field says what is wrong.
    const wrong = event.currentTarget.closest('[role="dialog"]')?.querySelector('[aria-invalid="true"]');
    if (wrong instanceof HTMLElement) {
      wrong.focus();
      workspace.session.announce(t('import.correct-first'));
      return;
    }
    const articles = await addArticles(workspace, drafts);
    // What could not be written stays in this tab, and the header says so with a way out.
    for (const plan of wantedPlans) await plan.commit().catch(() => undefined);
    closeDialog();
    const [article] = articles;
    if (article !== undefined && total === 1) {
      workspace.session.announce(t('import.added-one', { title: article.title }));
      goTo(articleRoute(article.id));
    } else notifications.show({ message: t('import.added', { count: total }) });
  }

  return (
    <div className={classes.footer}>
      <p className={classes.note}>{t('import.undo-note')}</p>
      {onBack !== null && (
        <Button variant="default" onClick={onBack}>
          {t('import.back')}
        </Button>
      )}
      {isReading && (
        <Button variant="default" onClick={job.stop}>
          {t('import.stop')}
        </Button>
      )}
      <Button variant="default" onClick={closeDialog}>
        {t('import.cancel')}
      </Button>
      {only !== null && only.existingId !== null ? (
        <>
          <Button variant="default" onClick={handleKeep}>
            {t('import.keep-anyway')}
          </Button>
          <Button
            onClick={() => {
              closeDialog();
              goTo(articleRoute(only.existingId ?? ''));
            }}
          >
            {t('import.open-existing')}
          </Button>
        </>
      ) : (
        <Button
          disabled={isReading || !isComplete || drafts.length + wantedPlans.length === 0}
          onClick={handleKeep}
        >
          {only === null ? t('import.bring-in', { count: total }) : t('import.keep')}
        </Button>
      )}
    </div>
  );
}
