import { Button, Loader } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import type { TakeInChoice } from '../../store/actions/take-in-records';
import { Segments } from '../../ui/Segments';
import type { ImportItem, ImportState } from './import-item';
import type { ImportJob } from './import-job';
import { ProblemPoint } from './ProblemPoint';
import { RecordsPoint } from './RecordsPoint';
import styles from './RedthreadFileReview.module.css';
import { ReviewPoint } from './ReviewPoint';
import { sortPlan } from './sort-plan';

const CHOICES: readonly TakeInChoice[] = ['merge', 'copies', 'keep-mine'];

/** What a Redthread file would add, update and leave as it is, what can't be taken and why, and the question about what is here. */
export function RedthreadFileReview(props: {
  readonly item: ImportItem;
  readonly state: Extract<ImportState, { kind: 'records' }>;
  readonly job: ImportJob;
}) {
  const { t } = useTranslator();
  const { item, state, job } = props;
  const { records, problems, choice, comparison } = state;
  const plan = comparison.kind === 'compared' ? comparison.plan : null;
  const sorted = useMemo(() => (plan === null ? null : sortPlan(plan, records)), [plan, records]);
  const knows = (plan?.known ?? 0) > 0;
  return (
    <section className={styles.review} aria-labelledby={`${item.id}-records`}>
      <h3 id={`${item.id}-records`} className={styles.name} translate="no">
        <bdi>{item.fileName}</bdi>
      </h3>
      {comparison.kind === 'comparing' && (
        <p className={styles.comparing} role="status">
          <Loader size={16} aria-hidden />
          {t('json.review.comparing')}
        </p>
      )}
      {comparison.kind === 'failed' && (
        <div className={styles.failed} role="alert">
          <p>{t('json.review.not-compared')}</p>
          <Button variant="default" onClick={() => job.compareAgain(item.id)}>
            {t('json.review.compare-again')}
          </Button>
        </div>
      )}
      {plan !== null && sorted !== null && (
        <ol className={styles.points}>
          {knows && (
            <ReviewPoint
              title={t('json.review.known', { count: plan.known })}
              words={t('json.review.newer', { count: plan.knownAndNewer })}
              choice={
                <Segments
                  label={t('json.review.choice')}
                  isLabelHidden
                  value={choice}
                  onChange={(next) => job.chooseTakeIn(item.id, next)}
                  options={CHOICES.map((value) => ({ value, label: t(`json.review.${value}`) }))}
                />
              }
            />
          )}
          <RecordsPoint effect="added" group={sorted.added} />
          <RecordsPoint effect="updated" group={sorted.updated} />
          <RecordsPoint effect="unchanged" group={sorted.unchanged} />
          <ProblemPoint effect="changed" problems={problems} />
          <ProblemPoint effect="left-out" problems={problems} />
        </ol>
      )}
    </section>
  );
}
