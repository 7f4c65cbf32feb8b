import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { RowsByTable } from '../../domain/record-types';
import type { FormatProblem } from '../../formats/format';
import { useTranslator } from '../../i18n/use-translator';
import {
  planTakeIn,
  type TakeInChoice,
  type TakeInPlan,
  takeInRecords,
} from '../../store/actions/take-in-records';
import { useWorkspace } from '../../store/use-workspace';
import { Segments } from '../../ui/Segments';
import { saveFile } from '../../ui/save-file';
import { ProblemList } from './ProblemList';
import styles from './RedthreadFileReview.module.css';

/** What bringing in a file's records would do. */
export interface RecordsPlan {
  /** How many articles it adds or changes. */
  readonly articles: number;
  /** Brings them in, as one step of undo in the library; rejects when they could not be saved. */
  readonly commit: () => Promise<void>;
}

/** The records of a Redthread file, looked through before anything is stored. */
interface RedthreadFileReviewProps {
  readonly fileName: string;
  readonly records: RowsByTable;
  readonly problems: readonly FormatProblem[];
  /** Told what "Bring in" would do now; `null` while there is nothing to bring in. */
  readonly onPlanChange: (plan: RecordsPlan | null) => void;
}

const CHOICES: readonly TakeInChoice[] = ['merge', 'copies', 'keep-mine'];

/** Shows what a Redthread file would add, change and leave, what can't be taken and why, and asks about what is here. */
export function RedthreadFileReview({ fileName, records, problems, onPlanChange }: RedthreadFileReviewProps) {
  const { t, tDynamic } = useTranslator();
  const workspace = useWorkspace();
  const [choice, setChoice] = useState<TakeInChoice>('merge');
  const [plan, setPlan] = useState<TakeInPlan | null>(null);

  useEffect(() => {
    let isStale = false;
    void workspace.reader.readEverything().then((here) => {
      if (isStale) return;
      const next = planTakeIn(records, here, choice, workspace.clock.newId);
      const isEmpty = next.edits.length === 0;
      setPlan(next);
      onPlanChange(
        isEmpty ? null : { articles: next.articles, commit: () => takeInRecords(workspace, next) },
      );
    });
    return () => {
      isStale = true;
    };
  }, [records, choice, workspace, onPlanChange]);

  function saveProblems(): void {
    const lines = problems.map(({ where, message }) => `${where}\t${tDynamic(message.key, message.values)}`);
    saveFile(new Blob([`${lines.join('\n')}\n`], { type: 'text/plain' }), `${fileName}-problems.txt`);
  }

  return (
    <section className={styles.review} aria-label={fileName}>
      <h3 className={styles.name} translate="no">
        {fileName}
      </h3>
      {plan !== null && (
        <table className={styles.counts}>
          <thead>
            <tr>
              <th scope="col">{t('json.review.records')}</th>
              <th scope="col">{t('json.review.added')}</th>
              <th scope="col">{t('json.review.updated')}</th>
              <th scope="col">{t('json.review.unchanged')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(plan.counts).map(([table, { added, updated, unchanged }]) => (
              <tr key={table}>
                <th scope="row">{tDynamic(`json.table.${table}`)}</th>
                <td>{added}</td>
                <td>{updated}</td>
                <td>{unchanged}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plan !== null && plan.known > 0 && (
        <Segments
          label={t('json.review.known', { count: plan.known })}
          hint={t('json.review.newer', { count: plan.knownAndNewer })}
          value={choice}
          onChange={setChoice}
          options={CHOICES.map((value) => ({ value, label: t(`json.review.${value}`) }))}
        />
      )}
      {problems.length > 0 && (
        <details className={styles.problems} open={problems.length < 6}>
          <summary>{t('json.review.problems', { count: problems.length })}</summary>
          <ProblemList problems={problems} />
          <Button variant="default" size="compact-md" onClick={saveProblems}>
            {t('json.review.save-problems')}
          </Button>
        </details>
      )}
    </section>
  );
}
