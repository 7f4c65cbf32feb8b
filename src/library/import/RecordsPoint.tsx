import { useTranslator } from '../../i18n/use-translator';
import { ReviewPoint } from './ReviewPoint';
import styles from './ReviewPoint.module.css';
import type { PlanGroup } from './sort-plan';

/** How many names are listed; a file may hold thousands. */
const LISTED = 200;

/** The records that the same thing would happen to: how many of each kind, and their names on request. */
export function RecordsPoint(props: {
  readonly effect: 'added' | 'updated' | 'unchanged';
  readonly group: PlanGroup;
}) {
  const { t, list } = useTranslator();
  const { effect, group } = props;
  if (group.total === 0) return null;
  const words = group.counts.map(({ table, count }) => t(`json.count.${table}`, { count }));
  return (
    <ReviewPoint title={t(`json.review.${effect}`, { count: group.total })} words={list(words)}>
      {group.named.length > 0 && (
        <details className={styles.more}>
          <summary>{t('json.review.names')}</summary>
          <ul className={styles.names}>
            {group.named.slice(0, LISTED).map(({ table, id, name }) => (
              <li key={`${table}/${id}`}>
                <span className={styles.table}>{t(`json.one.${table}`)}</span>
                <span>
                  <bdi translate="no">{name}</bdi>
                </span>
              </li>
            ))}
          </ul>
          {group.named.length > LISTED && (
            <p className={styles.meaning}>
              {t('json.review.more-names', { count: group.named.length - LISTED })}
            </p>
          )}
        </details>
      )}
    </ReviewPoint>
  );
}
