import { Button } from '@mantine/core';
import type { MouseEvent, RefObject } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { closeDialog, openAddVersion } from '../../ui/open-dialog';
import { articleRoute, goTo } from '../../ui/route';
import { saveFile } from '../../ui/save-file';
import { findKnownArticle } from '../model/known-article';
import { requestOf } from './bring-in-request';
import { goToWrongField } from './go-to-wrong-field';
import classes from './ImportDialog.module.css';
import type { ImportItem } from './import-item';
import type { ImportJob } from './import-job';
import { useBringIn } from './use-bring-in';
import { problemsOf, writeProblems } from './write-problems';

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
  const kept = useRecords(({ tables }) => tables.articles);
  const { request, newer, articles, records, isPending, undecided } = requestOf(items, kept);
  const isReading = items.some(({ state: { kind } }) => kind === 'waiting' || kind === 'reading');
  const isComplete = request.drafts.every(({ metadata }) => metadata.title.trim() !== '');
  const isNothing = request.drafts.length + request.files.length + newer.length === 0;
  const only = items.length === 1 && inView?.state.kind === 'ready' ? inView.state.article : null;
  const known = only === null ? null : findKnownArticle(kept, only);
  const unread = items.filter(({ fileName, state: { kind } }) => fileName !== null && kind === 'failed');
  const hasProblems = onBack === null && items.some((item) => problemsOf(item).length > 0);

  function handleKeep(event: MouseEvent<HTMLButtonElement>): void {
    if (goToWrongField(event.currentTarget)) {
      session.announce(t('import.correct-first'));
      return;
    }
    void bring(request, newer);
  }

  function handleSaveProblems(): void {
    const text = writeProblems(items, translator);
    saveFile(new Blob([text], { type: 'text/plain' }), `${t('import.problems-file')}.txt`);
  }

  const bringInLabel =
    articles === 0 && records > 0
      ? t('import.bring-in-records', { count: records })
      : newer.length > 0
        ? t('import.bring-in-newer', { count: articles, newer: newer.length })
        : t('import.bring-in', { count: articles });
  return (
    <div className={classes.footer}>
      {state === 'failed' ? (
        <p className={classes.failed} role="alert">
          {t('import.not-brought-in')}
        </p>
      ) : (
        <p className={classes.note}>
          {undecided !== null && (
            <bdi>{`${t('import.known.undecided', { name: undecided.fileName ?? '' })} `}</bdi>
          )}
          {undecided === null && !isNothing && `${t('import.undo-note')} `}
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
      {only !== null && known !== null ? (
        <>
          <Button variant="default" disabled={!isComplete || isBusy} onClick={handleKeep}>
            {t(known.by === 'current-text' ? 'import.keep-anyway' : 'import.known.article')}
          </Button>
          {known.by === 'current-text' ? (
            <Button
              ref={mainRef}
              onClick={() => {
                closeDialog();
                goTo(articleRoute(known.article.id));
              }}
            >
              {t('import.open-existing')}
            </Button>
          ) : (
            <Button ref={mainRef} onClick={() => openAddVersion(known.article.id, only.draft)}>
              {t('import.known.compare')}
            </Button>
          )}
        </>
      ) : (
        <Button
          ref={mainRef}
          disabled={isPending || !isComplete || isNothing || isBusy || undecided !== null}
          onClick={handleKeep}
        >
          {only === null ? bringInLabel : t('import.keep')}
        </Button>
      )}
    </div>
  );
}
