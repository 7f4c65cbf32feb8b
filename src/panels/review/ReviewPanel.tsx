import { ActionIcon, Button } from '@mantine/core';
import { IconArrowRight, IconCursorText, IconId, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Placement } from '../../domain/placement';
import { useTranslator } from '../../i18n/use-translator';
import { reviewQueue } from '../../store/review-queue';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { landmark, landmarkAround } from '../../ui/landmarks';
import { articleRoute, goTo } from '../../ui/route';
import { isFocusLost } from '../../ui/screen-focus';
import { findQuestion } from '../model/review-question';
import { NextQuestions } from './NextQuestions';
import { Question } from './Question';
import styles from './ReviewPanel.module.css';
import { useReviewer } from './use-reviewer';

/** Only signs or spaces of it changed. */
function isHardlyChanged({ status, parts }: Placement): boolean {
  return (
    status === 'edited' &&
    parts.every((part) => part.status !== 'edited' || part.reason === 'spacing-changed') &&
    parts.some(({ reason }) => reason === 'spacing-changed')
  );
}

interface ReviewPanelProps {
  readonly articleId: string;
  /** It is a column of its screen that stays, not something that was opened over a card and is closed. */
  readonly isPinned?: boolean;
}

/** The review of what became of the marks of an article: one question at a time, by hand or by key, and what comes next. */
export function ReviewPanel({ articleId, isPinned = false }: ReviewPanelProps) {
  const { session, store } = useWorkspace();
  const { t } = useTranslator();
  const find = useCommands();
  const queue = useRecords(({ tables }) => reviewQueue(tables, articleId));
  const selectedId = useSession((state) => state.selectedId);
  const at = queue.findIndex(({ annotationId }) => annotationId === selectedId);
  const placement = queue[at];
  const question = useMemo(
    () => (placement === undefined ? null : findQuestion(store.state.getState().tables, placement)),
    [placement, store],
  );
  const { ask, keepAll } = useReviewer(articleId, question);
  const versionNumber = useRecords(
    ({ tables }) => tables.versions.get(tables.articles.get(articleId)?.currentVersionId ?? '')?.number ?? 0,
  );

  const panel = useRef<HTMLElement>(null);
  const focusRequest = useSession((state) => state.focusRequest);
  const reviewTurn = useSession((state) => state.reviewTurn);
  const answered = useRef<number | null>(null);
  const shownId = placement?.id ?? null;
  const lastId = useRef(shownId);
  useEffect(() => {
    const isOther = lastId.current !== shownId;
    lastId.current = shownId;
    const isFirst = answered.current === null;
    const isAsked = focusRequest.area === 'card' && focusRequest.turn !== answered.current;
    answered.current = focusRequest.turn;
    // One that has come by walking on takes the focus only when what had it went away with the card before.
    const isMeant = isFirst ? isAsked && focusRequest.turn === reviewTurn : isAsked;
    if (!isMeant && !((isOther || isFirst) && isFocusLost())) return;
    // The passages from their beginning; the answers stand in sight at the end.
    landmarkAround(panel.current, 'area')?.scrollTo({ top: 0 });
    const first = panel.current?.querySelector<HTMLElement>('[data-first]') ?? panel.current;
    first?.focus({ preventScroll: true });
  }, [focusRequest, reviewTurn, shownId]);

  const hardlyChanged = queue.filter(isHardlyChanged);
  const close = () => {
    session.select(null);
    session.requestFocus('text');
  };
  /** Where there is no card beside it, the text is gone to, which has one. */
  function openCard(annotationId: string): void {
    if (isPinned) {
      goTo(articleRoute(articleId, { annotationId }));
      return;
    }
    session.select(annotationId);
    session.requestFocus('card');
  }

  return (
    <section
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-labelledby="review-title"
      {...landmark('review')}
    >
      <header className={styles.head} data-pinned={isPinned}>
        <h2 id="review-title" className={styles.title}>
          {t('review.title')}
        </h2>
        {placement !== undefined && (
          <span className={styles.at}>{t('review.at', { at: at + 1, count: queue.length })}</span>
        )}
        {!isPinned && (
          <ActionIcon variant="subtle" size={28} aria-label={t('review.close')} onClick={close}>
            <IconX size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </header>
      {question === null ? (
        <div className={styles.rest}>
          <p className={styles.restTitle}>
            {queue.length === 0 ? t('review.done') : t('review.waits-again', { count: queue.length })}
          </p>
          {queue.length === 0 && <p>{t('review.done-hint', { number: versionNumber })}</p>}
          {queue.length === 0 && isPinned ? null : queue.length === 0 ? (
            <Button variant="default" data-first onClick={close}>
              {t('review.back')}
            </Button>
          ) : (
            <Button variant="default" data-first onClick={() => ask(queue[0], '')}>
              {t('review.go-on')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <Question key={question.placement.id} question={question} />
          <div className={styles.more}>
            {(['review.mark-anew', 'review.skip'] as const).map((id) => {
              const command = find(id);
              const Icon = id === 'review.skip' ? IconArrowRight : IconCursorText;
              return (
                <button
                  key={id}
                  type="button"
                  className={styles.act}
                  aria-keyshortcuts={command.ariaKeys}
                  onClick={command.run}
                >
                  <Icon
                    size={17}
                    stroke={1.75}
                    aria-hidden
                    className={(id === 'review.skip' && styles.arrow) || ''}
                  />
                  {command.label} <KeyCaps caps={command.keyCaps} />
                </button>
              );
            })}
            <button
              type="button"
              className={styles.act}
              onClick={() => openCard(question.placement.annotationId)}
            >
              <IconId size={17} stroke={1.75} aria-hidden />
              {t('review.card')}
            </button>
          </div>
        </>
      )}
      {placement !== undefined && queue.length > 1 && (
        <NextQuestions queue={queue} at={at} onAsk={(next) => ask(next, '')} />
      )}
      {queue.length > 0 && (
        <footer className={styles.foot}>
          {hardlyChanged.length > 1 && (
            <Button variant="default" size="compact-md" onClick={() => keepAll(hardlyChanged)}>
              {t('review.keep-all', { count: hardlyChanged.length })}
            </Button>
          )}
          <p>
            {t(queue.every(({ status }) => status === 'uncertain') ? 'review.until' : 'review.until-edited', {
              count: queue.length,
            })}
          </p>
        </footer>
      )}
    </section>
  );
}
