import { useEffect, useRef } from 'react';
import { paragraphAt } from '../../anchoring/paragraph-numbers';
import { wordsAround } from '../../anchoring/words-around';
import { useTranslator } from '../../i18n/use-translator';
import { KeyCaps } from '../../ui/KeyCap';
import type { ReviewQuestion } from '../model/review-question';
import styles from './Question.module.css';

interface PlacesProps {
  readonly question: ReviewQuestion;
  readonly candidate: number;
  readonly onLook: (candidate: number) => void;
}

/** The places that might be meant, one of which is looked at; choosing another shows it in the text. */
export function Places({ question, candidate, onLook }: PlacesProps) {
  const { t } = useTranslator();
  const { options, now } = question;
  const group = useRef<HTMLFieldSetElement>(null);
  // The arrows move what is chosen from anywhere in the review; within the group the focus goes along.
  useEffect(() => {
    if (group.current?.contains(document.activeElement) === true)
      group.current.querySelectorAll('input')[candidate]?.focus();
  }, [candidate]);
  return (
    <fieldset ref={group} className={styles.places}>
      <legend className={styles.label}>{t('review.places')}</legend>
      {options.map((ranges, index) => {
        const [first] = ranges;
        if (first === undefined) return null;
        const paragraph = paragraphAt(now.document, first.start);
        return (
          <label key={`${first.start} ${first.end}`} className={styles.choice}>
            <input
              type="radio"
              name="review-place"
              checked={index === candidate}
              onChange={() => onLook(index)}
            />
            <span>
              {index < 9 && <KeyCaps caps={[String(index + 1)]} />}{' '}
              {paragraph !== null && (
                <span className={styles.by}>{t('panels.card.paragraph', { number: paragraph })} </span>
              )}
              <bdi translate="no">{wordsAround(now.text, first)}</bdi>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
