import type { DiffRun } from '../../anchoring/compare/diff-run';
import { useTranslator } from '../../i18n/use-translator';
import hidden from '../../ui/hidden.module.css';
import styles from './History.module.css';

/** Words with what was taken out of them and what was added. */
export function EntryWords({
  runs,
  language,
}: {
  readonly runs: readonly DiffRun[];
  readonly language: string;
}) {
  return (
    <p className={styles.words} dir="auto" translate="no">
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
        <RunWords key={index} run={run} language={language} />
      ))}
    </p>
  );
}

function RunWords({ run, language }: { readonly run: DiffRun; readonly language: string }) {
  const { t } = useTranslator();
  if (run.kind === 'same') return <span lang={language}>{run.text}</span>;
  const Mark = run.kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark className={styles[run.kind]}>
      <span className={hidden.hidden}>{` ${t(`words-history.${run.kind}`, { words: run.text })} `}</span>
      <span aria-hidden lang={language}>
        {run.text}
      </span>
    </Mark>
  );
}
