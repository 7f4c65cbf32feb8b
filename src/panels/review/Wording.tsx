import type { DiffRun } from '../../anchoring/compare/diff-run';
import { useTranslator } from '../../i18n/use-translator';
import hidden from '../../ui/hidden.module.css';
import styles from './Wording.module.css';

/** Which of two texts is shown. */
export type Side = 'old' | 'now';

/** A comparison of two wordings. */
export type WordRuns = readonly DiffRun[];

interface WordingProps {
  readonly words: string;
  readonly runs: WordRuns | null;
  readonly side: Side;
}

/** One of two wordings, with what the other one doesn't have marked in it: struck where it was taken out, bold where it was put in. */
export function Wording({ words, runs, side }: WordingProps) {
  const { t } = useTranslator();
  if (runs === null) return words;
  const other = side === 'old' ? 'added' : 'removed';
  return runs
    .filter(({ kind }) => kind !== other)
    .map(({ kind, text, old, now }) => {
      const key = old?.start ?? now?.start;
      if (kind === 'same') return <span key={`same ${key}`}>{text}</span>;
      return kind === 'removed' ? (
        <del key={`removed ${key}`} className={styles.removed}>
          <span className={hidden.hidden}>{t('review.taken-out')}</span>
          {text}
        </del>
      ) : (
        <ins key={`added ${key}`} className={styles.added}>
          <span className={hidden.hidden}>{t('review.put-in')}</span>
          {text}
        </ins>
      );
    });
}
