import { Button } from '@mantine/core';
import type { MouseEvent, RefObject } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import type { BringInRequest } from '../../store/actions/bring-in';
import { useWorkspace } from '../../store/use-workspace';
import { closeDialog } from '../../ui/open-dialog';
import { articleRoute, goTo } from '../../ui/route';
import { saveFile } from '../../ui/save-file';
import { goToWrongField } from './go-to-wrong-field';
import classes from './ImportDialog.module.css';
import type { ImportItem } from './import-item';
import type { ImportJob } from './import-job';
import { useBringIn } from './use-bring-in';
import { problemsOf, writeProblems } from './write-problems';

/** What "Bring in" would bring in now, how much that is, and whether it is still being found out. */
function requestOf(items: readonly ImportItem[]) {
  const drafts: BringInRequest['drafts'][number][] = [];
  const files: BringInRequest['files'][number][] = [];
  let articles = 0;
  let records = 0;
  let isPending = false;
  for (const { isWanted, state } of items) {
    if (state.kind === 'waiting' || state.kind === 'reading') isPending = true;
    else if (state.kind === 'ready' && (isWanted || items.length === 1)) {
      drafts.push(state.article.draft);
      articles += 1;
    } else if (state.kind === 'records' && isWanted) {
      if (state.comparison.kind === 'comparing') isPending = true;
      if (state.comparison.kind !== 'compared' || state.comparison.plan.edits.length === 0) continue;
      files.push({ records: state.records, choice: state.choice });
      articles += state.comparison.plan.articleIds.length;
      records += state.comparison.plan.edits.length;
    }
  }
  return { request: { drafts, files }, articles, records, isPending };
}

/** The ways on from what was looked through. */
export function ImportFooter(props: {
  readonly items: readonly ImportItem[];
  readonly inView: ImportItem | undefined;
  readonly job: ImportJob;
  readonly onLeave: () => void;
  /** Leads back to the list; `null` where there is none. */
  readonly onBack: (() => void) | null;
  /** Given the button of the main act. */
  readonly mainRef: RefObject<HTMLButtonElement | null>;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const { session } = useWorkspace();
  const [state, bring] = useBringIn();
  const { items, inView, job, onLeave, onBack, mainRef } = props;
  const isBusy = state === 'busy';
  const { request, articles, records, isPending } = requestOf(items);
  const isReading = items.some(({ state: { kind } }) => kind === 'waiting' || kind === 'reading');
  const isComplete = request.drafts.every(({ metadata }) => metadata.title.trim() !== '');
  const isNothing = request.drafts.length + request.files.length === 0;
  const only = items.length === 1 && inView?.state.kind === 'ready' ? inView.state.article : null;
  const unread = items.filter(({ fileName, state: { kind } }) => fileName !== null && kind === 'failed');
  const hasProblems = onBack === null && items.some((item) => problemsOf(item).length > 0);

  function handleKeep(event: MouseEvent<HTMLButtonElement>): void {
    if (goToWrongField(event.currentTarget)) {
      session.announce(t('import.correct-first'));
      return;
    }
    void bring(request);
  }

  function handleSaveProblems(): void {
    const text = writeProblems(items, translator);
    saveFile(new Blob([text], { type: 'text/plain' }), `${t('import.problems-file')}.txt`);
  }

  const bringInLabel =
    articles === 0 && records > 0
      ? t('import.bring-in-records', { count: records })
      : t('import.bring-in', { count: articles });
  return (
    <div className={classes.footer}>
      {state === 'failed' ? (
        <p className={classes.failed} role="alert">
          {t('import.not-brought-in')}
        </p>
      ) : (
        <p className={classes.note}>
          {!isNothing && `${t('import.undo-note')} `}
          {unread.length > 0 && (
            <bdi>{t('import.stays', { count: unread.length, name: unread[0]?.fileName ?? '' })}</bdi>
          )}
        </p>
      )}
      {hasProblems && (
        <Button variant="default" onClick={handleSaveProblems}>
          {t('import.save-problems')}
        </Button>
      )}
      {onBack !== null && (
        <Button variant="default" disabled={isBusy} onClick={onBack}>
          {t('import.back')}
        </Button>
      )}
      {isReading && (
        <Button variant="default" onClick={job.stop}>
          {t('import.stop')}
        </Button>
      )}
      <Button variant="default" disabled={isBusy} onClick={onLeave}>
        {t('import.cancel')}
      </Button>
      {only !== null && only.existingId !== null ? (
        <>
          <Button variant="default" disabled={!isComplete || isBusy} onClick={handleKeep}>
            {t('import.keep-anyway')}
          </Button>
          <Button
            ref={mainRef}
            onClick={() => {
              closeDialog();
              goTo(articleRoute(only.existingId ?? ''));
            }}
          >
            {t('import.open-existing')}
          </Button>
        </>
      ) : (
        <Button ref={mainRef} disabled={isPending || !isComplete || isNothing || isBusy} onClick={handleKeep}>
          {only === null ? bringInLabel : t('import.keep')}
        </Button>
      )}
    </div>
  );
}
