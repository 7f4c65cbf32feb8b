import { useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import type { WordsEntry } from '../../store/words-across-versions';
import { Disclosure } from '../../ui/Disclosure';
import hidden from '../../ui/hidden.module.css';
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
            <Entry key={entry.version.id} entry={entry} language={language} />
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}

function Entry({ entry, language }: { readonly entry: WordsEntry; readonly language: string }) {
  const { t, looseDate } = useTranslator();
  const { number, retrievedAt } = entry.version;
  const rewording = rewordingOf(entry, language);
  return (
    <li className={styles.entry} data-fate={entry.fate}>
      <p className={styles.head}>
        <strong>{t('words-history.version', { number })}</strong>{' '}
        <span className={styles.date}>{looseDate(retrievedAt.slice(0, 10))}</span>
      </p>
      <p>{tellEntry(entry, rewording, { t }).join(' ')}</p>
      {rewording !== null && <EntryWords runs={rewording.runs} language={language} />}
    </li>
  );
}
