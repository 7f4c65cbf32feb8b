import { useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import type { WordsEntry } from '../../store/words-across-versions';
import { Disclosure } from '../../ui/Disclosure';
import hidden from '../../ui/hidden.module.css';
import { articleRoute, routeToHash, versionsRoute } from '../../ui/route';
import { EntryWords } from './EntryWords';
import styles from './History.module.css';
import { rewordingOf, tellEntry, tellHistory } from './tell-fate';
import { useWordsHistory } from './use-words-history';

/** In which versions the words of an annotation stood, and where and when they changed: one line that opens. */
export default function WordsHistory({ annotationId }: { readonly annotationId: string }) {
  const { t, list } = useTranslator();
  const [isAsked, setAsked] = useState(false);
  const { entries, isLooking } = useWordsHistory(annotationId, isAsked);
  const articleId = entries[0]?.version.articleId ?? '';
  const language = useRecords(({ tables }) => tables.articles.get(articleId)?.language ?? 'und');
  const currentId = useRecords(({ tables }) => tables.articles.get(articleId)?.currentVersionId);
  if (entries.length === 0) return null;
  const line = tellHistory(entries, language, { t, list });
  return (
    <section className={styles.section} aria-label={t('words-history.title')}>
      <Disclosure
        summaryClassName={styles.summary}
        onOpened={() => setAsked(true)}
        summary={
          <>
            <strong className={styles.title}>{t('words-history.title')}</strong>{' '}
            <span className={styles.line}>{line}</span>
          </>
        }
      >
        <p role="status" className={isLooking ? styles.looking : hidden.hidden}>
          {isLooking ? t('words-history.looking') : line}
        </p>
        <ol className={styles.list}>
          {entries.map((entry) => (
            <Entry
              key={entry.version.id}
              entry={entry}
              language={language}
              annotationId={annotationId}
              isCurrent={entry.version.id === currentId}
            />
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}

/** Whether there is something to see of it when the two texts are compared. */
function isToCompare({ fate }: WordsEntry): boolean {
  return fate === 'changed' || fate === 'gone' || fate === 'doubtful' || fate === 'moved';
}

interface EntryProps {
  readonly entry: WordsEntry;
  readonly language: string;
  readonly annotationId: string;
  /** Whether it is the version that is read now. */
  readonly isCurrent: boolean;
}

function Entry({ entry, language, annotationId, isCurrent }: EntryProps) {
  const { t, looseDate } = useTranslator();
  const { id, articleId, number, retrievedAt } = entry.version;
  const { before } = entry;
  const rewording = rewordingOf(entry, language);
  return (
    <li className={styles.entry} data-fate={entry.fate}>
      <p className={styles.head}>
        {isCurrent ? (
          <strong>{t('words-history.version', { number })}</strong>
        ) : (
          <a
            className={styles.link}
            href={routeToHash(articleRoute(articleId, { annotationId, versionId: id }))}
          >
            {t('words-history.version', { number })}
          </a>
        )}{' '}
        <span className={styles.date}>{looseDate(retrievedAt.slice(0, 10))}</span>
      </p>
      <p>{tellEntry(entry, rewording, { t }).join(' ')}</p>
      {rewording !== null && <EntryWords runs={rewording.runs} language={language} />}
      {before !== null && isToCompare(entry) && (
        <a className={styles.link} href={routeToHash(versionsRoute(articleId, before.version.id, id))}>
          {t('words-history.compare', { number, before: before.version.number })}
        </a>
      )}
    </li>
  );
}
