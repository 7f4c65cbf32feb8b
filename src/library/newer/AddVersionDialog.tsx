import { Button, Loader, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { useStore } from 'zustand';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import { closeDialog, type DialogRequest, openDialog } from '../../ui/open-dialog';
import { useBackCloses } from '../../ui/use-back-closes';
import { CharacterSetField } from '../import/CharacterSetField';
import { FileButton } from '../import/FileButton';
import dialog from '../import/ImportDialog.module.css';
import type { ImportItem } from '../import/import-item';
import type { ImportJob } from '../import/import-job';
import { LeaveQuestion } from '../import/LeaveQuestion';
import { LinesChoice } from '../import/LinesChoice';
import { PasteField } from '../import/PasteField';
import { ProblemList } from '../import/ProblemList';
import { type ImportInput, useImportJob } from '../import/use-import-job';
import classes from './AddVersionDialog.module.css';
import { NewerTextStep } from './NewerTextStep';
import { useArticleOpened } from './use-article-opened';
import { WhichText } from './WhichText';

/** What the dialog is opened with. */
type AddVersionRequest = Extract<DialogRequest, { name: 'add-version' }>;

const NOTHING: ImportInput = { files: [], html: null, text: null };

/** A newer text of an article: it is given, looked through with what it would change, and kept as a version. */
export function AddVersionDialog({ request }: { readonly request: AddVersionRequest }) {
  const [input, setInput] = useState<ImportInput>(request);
  const [draft, setDraft] = useState(request.draft);
  const job = useImportJob(input);
  if (job === null) return null;
  return (
    <LookThrough
      articleId={request.articleId}
      draft={draft}
      input={input}
      job={job}
      onInput={(next) => {
        setDraft(null);
        setInput(next);
      }}
    />
  );
}

interface LookThroughProps {
  readonly articleId: string;
  /** A text that was read before; `null` when the job reads one. */
  readonly draft: AddVersionRequest['draft'];
  readonly input: ImportInput;
  readonly job: ImportJob;
  readonly onInput: (input: ImportInput) => void;
}

function isUnderWay({ state }: ImportItem): boolean {
  return state.kind === 'waiting' || state.kind === 'reading';
}

/** How a text was read where that is in doubt, and what of it was not taken. */
function Reading({ item, job }: { readonly item: ImportItem; readonly job: ImportJob }) {
  if (item.state.kind !== 'ready') return null;
  const { encoding, problems } = item.state;
  return (
    <>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {encoding !== undefined && (
        <CharacterSetField value={encoding} onChange={(set) => void job.readInEncoding(item.id, set)} />
      )}
      <LinesChoice item={item} job={job} />
    </>
  );
}

function LookThrough({ articleId, draft, input, job, onInput }: LookThroughProps) {
  const { t } = useTranslator();
  const items = useStore(job.state, (state) => state.items);
  const opened = useArticleOpened(articleId);
  const article = useRecords(({ tables }) => tables.articles.get(articleId));
  const current = useRecords(({ tables }) => tables.versions.get(article?.currentVersionId ?? ''));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const mainRef = useRef<HTMLButtonElement>(null);
  const isPhone = useMediaQuery('(max-width: 40em)') ?? false;

  const [only] = items;
  const item = items.length === 1 ? only : items.find(({ id }) => id === chosenId);
  const read = draft ?? (item?.state.kind === 'ready' ? item.state.article.draft : null);
  const isPaste = (draft?.origin.way ?? (only?.fileName === null ? 'paste' : 'file')) === 'paste';
  const isReading = items.length === 1 && only !== undefined && isUnderWay(only);
  const isFailed = items.length === 1 && only?.state.kind === 'failed';
  const step =
    opened !== 'open' || article === undefined || current === undefined
      ? opened
      : read !== null
        ? 'review'
        : item?.state.kind === 'records'
          ? 'redthread'
          : items.length > 1
            ? 'which'
            : isReading
              ? 'reading'
              : 'begin';

  // The words that were in focus are gone with the step; the heading says where one is now.
  useEffect(() => {
    if (step !== 'begin') headingRef.current?.focus();
  }, [step]);

  const [isAsking, setAsking] = useState(false);
  /** Closes the dialog, or asks first, or takes the question away again; answers whether it is closed. */
  function leave(): boolean {
    const isClosed = !isAsking && !(step === 'review' && isPaste);
    if (isClosed) closeDialog();
    else setAsking(!isAsking);
    return isClosed;
  }
  useBackCloses(true, leave);

  const takeFiles = (files: readonly File[]) => {
    if (files.length === 0) return;
    setChosenId(null);
    onInput({ files, html: null, text: null });
  };
  const startOver = () => {
    setChosenId(null);
    if (items.length === 1 || draft !== null) onInput(NOTHING);
  };
  const { getRootProps, isDragActive } = useDropzone({
    noClick: true,
    noKeyboard: true,
    onDrop: (accepted, rejected) => takeFiles([...accepted, ...rejected.map(({ file }) => file)]),
  });

  /** Ctrl or Cmd with Enter does, from any field, what the main button does. */
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    mainRef.current?.click();
  }

  const body: Readonly<Record<Exclude<typeof step, 'review'>, () => ReactNode>> = {
    opening: () => (
      <p className={dialog.reading}>
        <Loader size={16} aria-hidden />
      </p>
    ),
    missing: () => (
      <p role="alert" className={dialog.notice}>
        {t('newer.missing')}
      </p>
    ),
    open: () => null,
    reading: () => (
      <div className={dialog.reading}>
        <Loader size={16} aria-hidden />
        <p role="status">{t('newer.reading')}</p>
        <Button variant="default" onClick={() => onInput(NOTHING)}>
          {t('import.stop')}
        </Button>
      </div>
    ),
    redthread: () => {
      const file = input.files[items.findIndex(({ id }) => id === item?.id)];
      return (
        <div className={classes.begin}>
          <p>
            <bdi>{t('newer.redthread', { name: item?.fileName ?? '' })}</bdi>
          </p>
          <div className={dialog.footer}>
            <Button
              variant="default"
              onClick={() => (items.length > 1 ? setChosenId(null) : onInput(NOTHING))}
            >
              {t('newer.another')}
            </Button>
            <Button
              ref={mainRef}
              onClick={() => {
                if (file !== undefined) openDialog({ ...NOTHING, name: 'import', files: [file] });
              }}
            >
              {t('newer.redthread.bring-in')}
            </Button>
          </div>
        </div>
      );
    },
    which: () => <WhichText items={items} onChoose={({ id }) => setChosenId(id)} />,
    begin: () => (
      <>
        {isFailed && only?.state.kind === 'failed' && (
          <div role="alert" className={dialog.notice}>
            {only.fileName !== null && <bdi translate="no">{only.fileName}</bdi>}
            <ProblemList problems={only.state.problems} />
          </div>
        )}
        <PasteField mainRef={mainRef} onPaste={(paste) => onInput({ files: [], ...paste })}>
          <FileButton onChoose={takeFiles} />
        </PasteField>
      </>
    ),
  };

  return (
    <Modal.Root opened onClose={leave} size={step === 'review' ? 860 : 640} fullScreen={isPhone}>
      <Modal.Overlay />
      <Modal.Content onKeyDownCapture={handleKey}>
        <div {...getRootProps({ className: classes.zone ?? '', role: undefined, tabIndex: undefined })}>
          <div className={dialog.header}>
            <div>
              <Modal.Title
                ref={headingRef}
                tabIndex={-1}
                className={dialog.title ?? ''}
                data-autofocus={step === 'begin' ? undefined : true}
              >
                {t('newer.title')}
              </Modal.Title>
              <p className={dialog.status}>
                {step !== 'review' && t('newer.begin', { title: article?.title ?? '' })}{' '}
                {t('newer.begin.none')}
              </p>
            </div>
            <Modal.CloseButton aria-label={t('import.close')} />
          </div>
          {step === 'review' && read !== null && article !== undefined && current !== undefined ? (
            <NewerTextStep
              article={article}
              current={current}
              read={read}
              mainRef={mainRef}
              onLeave={leave}
              onBack={startOver}
              question={isAsking ? <LeaveQuestion onStay={leave} onLeave={closeDialog} /> : null}
            >
              {item !== undefined && draft === null && <Reading item={item} job={job} />}
            </NewerTextStep>
          ) : (
            <div className={dialog.body}>{body[step === 'review' ? 'open' : step]()}</div>
          )}
          {isDragActive && <p className={classes.over}>{t('import.drop.over')}</p>}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
