import { IconAlertTriangle, IconCircleMinus } from '@tabler/icons-react';
import type { FormatProblem } from '../../formats/format';
import { useTranslator } from '../../i18n/use-translator';
import { ReviewPoint } from './ReviewPoint';
import styles from './ReviewPoint.module.css';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** How many are listed; a damaged file may have thousands, and all of them stand in the saved list. */
const LISTED = 100;

/** What of a file does not come in, or not as it stands there: each with its reason and its path. */
export function ProblemPoint(props: {
  readonly effect: FormatProblem['effect'];
  readonly problems: readonly FormatProblem[];
}) {
  const { t, tDynamic } = useTranslator();
  const { effect } = props;
  const problems = props.problems.filter((problem) => problem.effect === effect);
  if (problems.length === 0) return null;
  return (
    <ReviewPoint
      title={t(`json.review.${effect}`, { count: problems.length })}
      icon={effect === 'left-out' ? <IconCircleMinus {...ICON} /> : <IconAlertTriangle {...ICON} />}
    >
      <ul className={styles.problems}>
        {problems.slice(0, LISTED).map(({ where, message }) => (
          <li key={`${where} ${message.key} ${JSON.stringify(message.values)}`}>
            {tDynamic(message.key, message.values)}
            {where !== '' && (
              <code className={styles.path} dir="ltr" translate="no">
                {where}
              </code>
            )}
          </li>
        ))}
      </ul>
      {problems.length > LISTED && (
        <p className={styles.meaning}>{t('import.more-problems', { count: problems.length - LISTED })}</p>
      )}
    </ReviewPoint>
  );
}
