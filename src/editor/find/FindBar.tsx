import { VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconLetterCase, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { wordsAround } from '../../anchoring/words-around';
import type { ArticleVersion } from '../../domain/article-version';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import type { MentionKind } from '../../domain/mention';
import { useTranslator } from '../../i18n/use-translator';
import { markEveryMention, recordsMeantBy } from '../../store/actions/mark-mentions';
import { undoOfLastStep } from '../../store/actions/undo-last-step';
import { mayMark } from '../../store/may-mark';
import type { Session } from '../../store/session';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { KindIcon } from '../../ui/marks/KindIcon';
import { showToast, showUndoToast } from '../../ui/toast';
import styles from './FindBar.module.css';
import { type FindQuery, useFind } from './use-find';
import { WhichIsMeant } from './WhichIsMeant';

/** Longer words are more likely selected for something else than for finding them again. */
const LONGEST = 100;

/** Pause after the last key before it is said how much was found, in ms. */
const PAUSE_MS = 600;

/** How many records are offered as the one that is meant. */
const MOST_MEANT = 5;

interface FindBarProps {
  readonly version: ArticleVersion;
  /** Grows whenever somebody asks for the bar: then the field takes the focus. */
  readonly turn: number;
  readonly onClose: () => void;
}

/** Finds words in the article, also where the browser has not drawn them, and marks all places at once. */
export function FindBar({ version, turn, onClose }: FindBarProps) {
  const workspace = useWorkspace();
  const translator = useTranslator();
  const { t } = translator;
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<FindQuery>(() => ({
    words: selectedWords(version.text, workspace.session),
    matchCase: false,
    wholeWords: false,
  }));
  /** The kind to mark as, while it is asked which record is meant. */
  const [asked, setAsked] = useState<MentionKind | null>(null);
  /** The button to which the focus goes back from the question. */
  const asker = useRef<HTMLElement>(null);
  const found = useFind(version.text, useDeferredValue(query));
  const { places, at } = found;
  const canMark = useSession(mayMark);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every turn asks for the focus anew.
  useEffect(() => field.current?.select(), [turn]);

  function close(): void {
    const place = places[at];
    onClose();
    if (place !== undefined) workspace.session.state.getState().view?.select(place);
    workspace.session.requestFocus('text');
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (asked === null) close();
      else leaveQuestion();
    } else if (event.key === 'Enter' && event.target === field.current && !event.nativeEvent.isComposing) {
      event.preventDefault();
      found.goOn(event.shiftKey ? -1 : 1);
    } else if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      field.current?.select();
    }
  }

  function leaveQuestion(): void {
    setAsked(null);
    asker.current?.focus();
  }

  function changeQuery(part: Partial<FindQuery>): void {
    setAsked(null);
    setQuery({ ...query, ...part });
  }

  function askOrMarkAll(kind: MentionKind, button: HTMLElement): void {
    if (query.words.trim() === '') {
      field.current?.focus();
      return;
    }
    asker.current = button;
    if (places.length > 0 && recordsMeantBy(workspace, kind, query.words).length > 0) setAsked(kind);
    else markAll(kind);
  }

  function markAll(kind: MentionKind, meant: NamedRecord | null = null): void {
    setAsked(null);
    const { named, count } = markEveryMention(workspace, version, kind, query.words, meant);
    const message = t('find.marked', { count, name: nameOfRecord(named) });
    if (count === 0) showToast(message);
    else showUndoToast(translator, message, undoOfLastStep(workspace, version.articleId));
  }

  const count =
    query.words.trim() === ''
      ? ''
      : places.length === 0
        ? t('find.none')
        : t('find.place', { at: at + 1, count: places.length });
  const place = places[at];
  const told =
    place === undefined
      ? count
      : t('find.place-with-words', { place: count, words: wordsAround(version.text, place) });
  // Said after a pause, not at every key.
  const [said] = useDebouncedValue(told, PAUSE_MS);
  return (
    <search className={styles.bar} aria-label={t('find.bar')} onKeyDown={handleKey}>
      <input
        ref={field}
        className={styles.field}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('find.words')}
        maxLength={1000}
        value={query.words}
        onChange={(event) => changeQuery({ words: event.currentTarget.value })}
      />
      <span className={styles.count} aria-hidden>
        {count}
      </span>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <BarButton label={t('find.previous')} onClick={() => found.goOn(-1)}>
        <IconArrowUp size={16} stroke={1.75} aria-hidden />
      </BarButton>
      <BarButton label={t('find.next')} onClick={() => found.goOn(1)}>
        <IconArrowDown size={16} stroke={1.75} aria-hidden />
      </BarButton>
      <BarButton
        label={t('find.case')}
        isPressed={query.matchCase}
        onClick={() => changeQuery({ matchCase: !query.matchCase })}
      >
        <IconLetterCase size={16} stroke={1.75} aria-hidden />
      </BarButton>
      <button
        type="button"
        className={styles.button}
        aria-pressed={query.wholeWords}
        onClick={() => changeQuery({ wholeWords: !query.wholeWords })}
      >
        {t('find.whole')}
      </button>
      {canMark && (
        <>
          <BarButton
            label={t('find.mark-source')}
            onClick={(button) => askOrMarkAll('source-mention', button)}
          >
            <KindIcon icon="quote" colour="source" />
          </BarButton>
          <BarButton
            label={t('find.mark-entity')}
            onClick={(button) => askOrMarkAll('entity-mention', button)}
          >
            <KindIcon icon="tag" colour="entity" />
          </BarButton>
        </>
      )}
      <BarButton label={t('find.close')} onClick={close}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </BarButton>
      {asked !== null && (
        <WhichIsMeant
          words={query.words.trim()}
          records={recordsMeantBy(workspace, asked, query.words).slice(0, MOST_MEANT)}
          onChoose={(meant) => {
            markAll(asked, meant);
            asker.current?.focus();
          }}
        />
      )}
    </search>
  );
}

function BarButton(props: {
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onClick: (button: HTMLElement) => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.button}
      // The name of a button without text. Beside a label it would be read out a second time.
      title={props.label}
      aria-pressed={props.isPressed}
      onClick={(event) => props.onClick(event.currentTarget)}
    >
      {props.children}
    </button>
  );
}

function selectedWords(text: string, session: Session): string {
  const range = session.state.getState().textSelection;
  const words = range === null ? '' : text.slice(range.start, range.end);
  return words.length > LONGEST || words.includes('\n') ? '' : words;
}
