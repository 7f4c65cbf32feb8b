import { useEffect } from 'react';
import { createEdit, LIBRARY_SCOPE } from '../../domain/change';
import type { RowsByTable } from '../../domain/record-types';
import { TABLE_NAMES } from '../../domain/record-types';
import type { FormatProblem } from '../../formats/format';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';

/** What bringing in a file's records would do. */
export interface RecordsPlan {
  /** How many articles it adds or changes. */
  readonly articles: number;
  /** Brings them in, as one step of undo in the library. */
  readonly commit: () => void;
}

/** The records of a Redthread file, looked through before anything is stored. */
export interface RedthreadFileReviewProps {
  readonly fileName: string;
  readonly records: RowsByTable;
  readonly problems: readonly FormatProblem[];
  /** Told what "Bring in" would do now; `null` while there is nothing to bring in. */
  readonly onPlanChange: (plan: RecordsPlan | null) => void;
}

/** Shows what a Redthread file holds, and plans to add every record that is not here yet. */
export function RedthreadFileReview({ fileName, records, onPlanChange }: RedthreadFileReviewProps) {
  const { t } = useTranslator();
  const { store } = useWorkspace();
  useEffect(() => {
    onPlanChange({
      articles: records.articles?.length ?? 0,
      commit: () => {
        const { tables } = store.state.getState();
        const edits = TABLE_NAMES.flatMap((table) =>
          (records[table] ?? [])
            .filter((row) => !tables[table].has(row.id))
            .map((row) => createEdit(table, row)),
        );
        const label = { key: 'change.add-articles', values: { count: records.articles?.length ?? 0 } };
        store.commit({ scope: LIBRARY_SCOPE, label, edits, origin: 'import' });
      },
    });
  }, [records, onPlanChange, store]);
  return (
    <section aria-label={fileName}>
      <p>
        {t('import.records', {
          articles: records.articles?.length ?? 0,
          claims: records.annotations?.length ?? 0,
          sources: records.sources?.length ?? 0,
        })}
      </p>
    </section>
  );
}
