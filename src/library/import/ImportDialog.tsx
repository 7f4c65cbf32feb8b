import { Loader, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useTranslator } from '../../i18n/use-translator';
import { closeDialog, type DialogRequest } from '../../ui/open-dialog';
import { useBackCloses } from '../../ui/use-back-closes';
import { ArticleReview } from './ArticleReview';
import { FileTable } from './FileTable';
import classes from './ImportDialog.module.css';
import { ImportFooter } from './ImportFooter';
import { ImportStatus } from './ImportStatus';
import type { ImportItem } from './import-item';
import type { ImportJob } from './import-job';
import { LeaveQuestion } from './LeaveQuestion';
import { PasteField } from './PasteField';
import { ProblemList } from './ProblemList';
import { RedthreadFileReview } from './RedthreadFileReview';
import { useImportJob } from './use-import-job';

/** What an import dialog is opened with. */
export type ImportRequest = Extract<DialogRequest, { name: 'import' }>;

/** The one item whose article is looked at: the only one, or the one chosen in the list. */
function itemInView(items: readonly ImportItem[], openId: string | null): ImportItem | undefined {
  const [only] = items;
  if (items.length === 1 && only?.state.kind === 'ready') return only;
  return items.find(({ id, state }) => id === openId && state.kind === 'ready');
}

/** Whether leaving would lose something that is not on a disk: a paste that is not here yet, or a correction. */
function hasUnkept({ fileName, state, corrections }: ImportItem): boolean {
  if (state.kind !== 'ready') return false;
  return Object.keys(corrections).length > 0 || (fileName === null && state.article.twin === null);
}

/** Brings articles in: a paste or files, looked through and corrected before anything is stored. */
export function ImportDialog({ request }: { readonly request: ImportRequest }) {
  const job = useImportJob(request);
  return job === null ? null : <LookThrough job={job} />;
}

function LookThrough({ job }: { readonly job: ImportJob }) {
  const { t } = useTranslator();
  const items = useStore(job.state, (state) => state.items);
  const [openId, setOpenId] = useState<string | null>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const mainRef = useRef<HTMLButtonElement>(null);
  const isPhone = useMediaQuery('(max-width: 40em)') ?? false;
  const inView = itemInView(items, openId);
  const isPaste = items.length === 1 && items[0]?.fileName === null;
  const isEmpty = items.length === 0;
  const failedPaste = isPaste && items[0]?.state.kind === 'failed' ? items[0].state.problems : null;
  const step = isEmpty || failedPaste !== null ? 'begin' : (inView?.id ?? 'list');

  // The words that were in focus are gone with the step; the heading says where one is now.
  useEffect(() => {
    if (step !== 'begin') headingRef.current?.focus();
  }, [step]);

  /** Ctrl or Cmd with Enter does, from any field, what the main button does. */
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    mainRef.current?.click();
  }

  const [isAsking, setAsking] = useState(false);
  /** Closes the dialog, or asks first, or takes the question away again; answers whether it is closed. */
  function leave(): boolean {
    const isClosed = !isAsking && !items.some(hasUnkept);
    if (isClosed) closeDialog();
    else setAsking(!isAsking);
    return isClosed;
  }
  useBackCloses(true, leave);

  const title =
    step === 'begin'
      ? t('import.title.begin')
      : isPaste
        ? t('import.title.paste')
        : t('import.title.files', { count: items.length });

  return (
    <Modal.Root opened onClose={leave} size={step === 'begin' ? 640 : 960} fullScreen={isPhone}>
      <Modal.Overlay />
      <Modal.Content onKeyDownCapture={handleKey}>
        <div className={classes.header}>
          <div>
            <Modal.Title
              ref={headingRef}
              tabIndex={-1}
              className={classes.title ?? ''}
              data-autofocus={step === 'begin' ? undefined : true}
            >
              {title}
            </Modal.Title>
            <ImportStatus items={items} />
          </div>
          <Modal.CloseButton aria-label={t('import.close')} />
        </div>
        {/* No Modal.Body: it would make the whole article the dialog's description, read out before anything else. */}
        <div className={classes.body}>
          {step === 'begin' && (
            <>
              {failedPaste !== null && (
                <div role="alert" className={classes.notice}>
                  <ProblemList problems={failedPaste} />
                </div>
              )}
              <PasteField onPaste={job.addPaste} mainRef={mainRef} />
            </>
          )}
          {isPaste && items[0]?.state.kind === 'waiting' && (
            <p className={classes.reading}>
              <Loader size={16} aria-hidden />
              {t('import.reading-paste')}
            </p>
          )}
          {inView?.state.kind === 'ready' && (
            <ArticleReview key={inView.id} item={inView} article={inView.state.article} job={job} />
          )}
          {step === 'list' && !isPaste && <FileTable items={items} job={job} onOpen={setOpenId} />}
          {step === 'list' &&
            items.map((item) =>
              item.state.kind === 'records' ? (
                <RedthreadFileReview key={item.id} item={item} state={item.state} job={job} />
              ) : null,
            )}
        </div>
        {isAsking && <LeaveQuestion onStay={leave} onLeave={closeDialog} />}
        {step !== 'begin' && !isAsking && (
          <ImportFooter
            items={items}
            inView={inView}
            mainRef={mainRef}
            job={job}
            onLeave={leave}
            onBack={items.length > 1 && inView !== undefined ? () => setOpenId(null) : null}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
