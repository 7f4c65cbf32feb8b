import { useEffect, useId, useRef } from 'react';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import styles from './FindBar.module.css';

interface WhichIsMeantProps {
  readonly words: string;
  /** Records of whose names the words are a part, likeliest first. */
  readonly records: readonly NamedRecord[];
  /** Told the record that is meant, `null` when it is another one of just this name. */
  readonly onChoose: (named: NamedRecord | null) => void;
}

/** Asks which source or entity some words name that are part of the names of known ones. Takes the focus when it comes. */
export function WhichIsMeant({ words, records, onChoose }: WhichIsMeantProps) {
  const { t } = useTranslator();
  const first = useRef<HTMLButtonElement>(null);
  const questionId = useId();
  useEffect(() => first.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend that can't stand in one line with its buttons.
    <div role="group" className={styles.question} aria-labelledby={questionId}>
      <span id={questionId}>{t('find.which', { name: words })}</span>
      {records.map((named, index) => (
        <button
          key={named.record.id}
          ref={index === 0 ? first : null}
          type="button"
          className={styles.button}
          dir="auto"
          translate="no"
          onClick={() => onChoose(named)}
        >
          {nameOfRecord(named)}
        </button>
      ))}
      <button type="button" className={styles.button} onClick={() => onChoose(null)}>
        {t('find.which-new', { name: words })}
      </button>
    </div>
  );
}
