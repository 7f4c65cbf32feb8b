import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useMemo } from 'react';
import { describeRewording } from '../../anchoring/rewording/describe-rewording';
import { kindOf } from '../../domain/kinds/registry';
import { isPlaced } from '../../domain/placement';
import { useTranslator } from '../../i18n/use-translator';
import { annotationNumbers } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { KindIcon } from '../../ui/marks/KindIcon';
import type { ReviewQuestion } from '../model/review-question';
import { wordingsOf } from '../model/wordings-of';
import { Passages } from './Passage';
import { Places } from './Places';
import styles from './Question.module.css';
import { reasonOf } from './reason-of';
import { WordingFacts } from './WordingFacts';

/** How many places a digit can choose. */
const DIGITS = 9;

/** One question: the words as they were marked, the words that are meant now, what changed in them, and the answers. */
export function Question({ question }: { readonly question: ReviewQuestion }) {
  const workspace = useWorkspace();
  const { session } = workspace;
  const translator = useTranslator();
  const { t, looseDate } = translator;
  const find = useCommands();
  const { placement, sought, before, now, spans, options } = question;
  const about = useId();
  const number = useRecords(
    ({ tables }) => annotationNumbers(standingAnnotations(tables)).get(sought.id) ?? 0,
  );
  const article = useRecords(({ tables }) => tables.articles.get(placement.articleId));
  const people = useRecords(({ tables }) => tables.annotators);
  const candidate = Math.min(
    useSession((state) => state.candidate),
    Math.max(0, options.length - 1),
  );
  const view = useSession((state) => state.view);
  const ranges = options[candidate];
  const language = article?.language ?? 'und';
  const direction = article?.direction ?? 'ltr';
  const kind = kindOf(sought.kind);
  const isInDoubt = !isPlaced(placement.status);

  // The words looked at are shown in the text, too.
  useEffect(() => {
    const [first] = ranges ?? [];
    if (view === null || view.versionId !== now.id || ranges === undefined || first === undefined) return;
    view.reveal(first);
    if (options.length < 2) return;
    view.paint('offered', ranges);
    return () => view.paint('offered', []);
  }, [view, ranges, options, now]);

  const wordings = useMemo(
    () =>
      wordingsOf(placement, spans, ranges ?? [], (old, range) =>
        describeRewording(old.exact, now.text.slice(range.start, range.end), language),
      ),
    [placement, spans, ranges, now, language],
  );
  const facts = wordings.flatMap(({ rewording }) => rewording?.facts ?? []);
  const lost = wordings.filter(({ range }) => range === null);

  function lookAt(to: number): void {
    session.lookAt(to);
    const words = (options[to] ?? []).map(({ start, end }) => now.text.slice(start, end));
    session.announce(
      t('review.said.candidate', { at: to + 1, count: options.length, words: words.join(' … ') }),
    );
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || options.length < 2) return;
    const digit = Number.parseInt(event.key, 10);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) lookAt((candidate + step + options.length) % options.length);
    else if (digit >= 1 && digit <= Math.min(DIGITS, options.length)) lookAt(digit - 1);
    else return;
    event.preventDefault();
  }

  const drawn = { line: kind.line, colour: kind.colour, language, direction };
  const keep = find('review.keep');
  const gone = find('review.gone');
  const by = people.get(sought.createdBy)?.name || t('panels.nameless');
  const date = looseDate(sought.createdAt);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits and arrows choose among the places that are offered in it.
    <div className={styles.question} onKeyDown={handleKey}>
      <div id={about}>
        <p className={styles.name}>
          <KindIcon icon={kind.icon} colour={kind.colour} size={18} />
          <strong>{t('panels.card.title', { kind: t(`kind.${sought.kind}.name`), number })}</strong>{' '}
          <span className={styles.by} translate="no">
            {sought.createdBy === workspace.author()
              ? t('review.marked-by-you', { date })
              : t('review.marked', { name: by, date })}
          </span>
        </p>
        <h3 className={styles.label}>{t('review.before', { number: before.number })}</h3>
        <Passages
          {...drawn}
          text={before.text}
          ranges={spans}
          runs={spans.map((span) => wordings.find(({ old }) => old === span)?.rewording?.runs ?? null)}
          side="old"
        />
        <h3 className={styles.label}>
          {t(isInDoubt ? 'review.best' : 'review.changed', { number: now.number })}
        </h3>
        {ranges === undefined ? (
          <p>{t('review.no-place')}</p>
        ) : (
          <Passages
            {...drawn}
            text={now.text}
            ranges={ranges}
            runs={ranges.map((range) => wordings.find((one) => one.range === range)?.rewording?.runs ?? null)}
            side="now"
            isInDoubt={isInDoubt}
          />
        )}
        {lost.map(({ old }) => (
          <p key={old.start} className={styles.reason}>
            {t('review.gone-part', { words: old.exact })}
          </p>
        ))}
        <p className={styles.reason}>{reasonOf(placement, t)}</p>
        {facts.length > 0 && (
          <div className={styles.warning}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
            <WordingFacts facts={facts} isClaim={sought.kind === 'claim'} />
          </div>
        )}
      </div>
      {options.length > 1 && <Places question={question} candidate={candidate} onLook={lookAt} />}
      <div className={styles.answers}>
        <Button
          variant="default"
          data-first
          disabled={ranges === undefined}
          aria-describedby={about}
          aria-keyshortcuts={keep.ariaKeys}
          rightSection={<KeyCaps caps={keep.keyCaps} />}
          onClick={keep.run}
        >
          {keep.label}
        </Button>
        <Button
          variant="default"
          {...(ranges === undefined ? { 'data-first': true } : {})}
          aria-keyshortcuts={gone.ariaKeys}
          rightSection={<KeyCaps caps={gone.keyCaps} />}
          onClick={gone.run}
        >
          {gone.label}
        </Button>
      </div>
    </div>
  );
}
