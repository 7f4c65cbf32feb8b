import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowMerge, IconTrash, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { removeDeskRecord } from '../../store/actions/edit-desk';
import { undoOfChange } from '../../store/actions/undo-last-step';
import { useWorkspace } from '../../store/use-workspace';
import { ReadFailed } from '../../ui/ReadFailed';
import { goTo, routeToHash } from '../../ui/route';
import { focusScreen, isFocusLost } from '../../ui/screen-focus';
import { showToast, showUndoToast } from '../../ui/toast';
import { MergePane } from '../merge/MergePane';
import { TwinNotice } from '../merge/TwinNotice';
import { TwinPicker } from '../merge/TwinPicker';
import { useLaterRecords } from '../use-later-records';
import { BacklinkList } from './BacklinkList';
import classes from './DeskDetail.module.css';
import { RemoveDialog } from './RemoveDialog';
import { useBacklinks } from './use-backlinks';

interface DeskDetailProps {
  readonly shown: NamedRecord;
  readonly icon: ReactNode;
  readonly typeName: string;
  /** The line below the name. */
  readonly about: string;
  /** What stands between the head and the places where the record is used. */
  readonly top: ReactNode;
  /** What stands below them: the form. */
  readonly children: ReactNode;
}

/** One record with everything that refers to it; can be merged with another and deleted. */
export function DeskDetail({ shown, icon, typeName, about, top, children }: DeskDetailProps) {
  const translator = useTranslator();
  const { t } = translator;
  const workspace = useWorkspace();
  const { table, record } = shown;
  const { value: lines, hasFailed, readAgain } = useBacklinks(table, record.id);
  const sources = useLaterRecords(({ tables }) => tables.sources);
  const [pane, setPane] = useState<'picker' | 'remove' | { readonly twinId: string } | null>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const mergeRef = useRef<HTMLButtonElement>(null);
  const restingOn = useMemo(
    () => [...sources.values()].filter(({ basedOn }) => basedOn.includes(record.id)),
    [sources, record.id],
  );

  // Whoever opens a record goes to it; Esc leads back to the list.
  useEffect(() => titleRef.current?.focus(), []);
  // A merge that is over takes the focus with it.
  useEffect(() => {
    if (pane === null && isFocusLost()) titleRef.current?.focus();
  }, [pane]);

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog lies in its own place on the page, though it is drawn from here.
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return;
    // A list of choices that is open closes first; the library's fields know it sooner than they say it to a screen reader.
    if (event.target.closest('[aria-expanded="true"], [data-expanded]') !== null) return;
    event.preventDefault();
    const line = document.querySelector<HTMLElement>('main a[aria-current="true"]');
    if (line?.checkVisibility() === true) line.focus();
    else goTo({ screen: table, id: null });
  }

  async function handleRemove(): Promise<void> {
    setPane(null);
    try {
      const change = await removeDeskRecord(workspace, shown);
      goTo({ screen: table, id: null });
      focusScreen();
      if (change === null) return;
      const message = t(`change.remove.${table}`, { name: nameOfRecord(shown) });
      showUndoToast(translator, message, undoOfChange(workspace, change));
    } catch {
      showToast(t('trouble.not-done'));
    }
  }

  if (pane !== null && typeof pane === 'object')
    return <MergePane kept={shown} goneId={pane.twinId} onClose={() => setPane(null)} />;
  const icons = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <article
      className={classes.detail}
      aria-labelledby="detail-title"
      data-region
      data-detail={record.id}
      data-table={table}
      onKeyDown={handleKey}
    >
      {/* Read before what can be done with it, though it stands below the bar. */}
      <div className={classes.head}>
        <h2
          id="detail-title"
          ref={titleRef}
          tabIndex={-1}
          className={classes.title}
          dir="auto"
          translate="no"
        >
          {nameOfRecord(shown).trim() === '' ? t('library.untitled') : nameOfRecord(shown)}
        </h2>
        {about !== '' && (
          <p className={classes.about} dir="auto" translate="no">
            {about}
          </p>
        )}
      </div>
      <div className={classes.bar}>
        <a className={classes.back} href={routeToHash({ screen: table, id: null })}>
          <IconArrowLeft size={18} stroke={1.75} aria-hidden className={classes.arrow ?? ''} />
          {t(`${table}.title`)}
        </a>
        <span className={classes.type}>
          {icon}
          {typeName}
        </span>
        <span className={classes.added}>
          {t('desk.added', { date: translator.looseDate(record.createdAt.slice(0, 10)) })}
        </span>
        <Button
          ref={mergeRef}
          variant="default"
          size="xs"
          leftSection={<IconArrowMerge {...icons} />}
          onClick={() => setPane('picker')}
        >
          {t('merge.with')}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTrash {...icons} />}
          onClick={() => {
            // Without knowing what hangs on it nothing is asked and nothing deleted.
            if (hasFailed) showToast(t('trouble.not-done'));
            else if (lines !== null && lines.length + restingOn.length === 0) void handleRemove();
            else setPane('remove');
          }}
        >
          {t('library.menu.delete')}
        </Button>
        <a
          className={classes.close}
          href={routeToHash({ screen: table, id: null })}
          aria-label={t('library.close')}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </a>
      </div>
      <div className={classes.body}>
        {pane === 'picker' && (
          <TwinPicker
            shown={shown}
            onChoose={(twinId) => setPane({ twinId })}
            onClose={() => {
              setPane(null);
              mergeRef.current?.focus();
            }}
          />
        )}
        <TwinNotice shown={shown} onCompare={(twinId) => setPane({ twinId })} />
        {top}
        {hasFailed && <ReadFailed onRetry={readAgain} />}
        {lines !== null && <BacklinkList name={nameOfRecord(shown)} lines={lines} />}
        {children}
      </div>
      {pane === 'remove' && lines !== null && (
        <RemoveDialog
          shown={shown}
          lines={lines}
          restingOn={restingOn.map(({ csl }) => csl.title)}
          onRemove={() => void handleRemove()}
          onClose={() => setPane(null)}
        />
      )}
    </article>
  );
}
