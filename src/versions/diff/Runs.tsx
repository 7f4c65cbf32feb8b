import type { DiffRun } from '../../anchoring/compare/diff-run';
import { useTranslator } from '../../i18n/use-translator';
import hidden from '../../ui/hidden.module.css';
import styles from './Runs.module.css';

/** Words compared: those taken out struck, those put in bold, each said to be so. */
export function Runs({ runs }: { readonly runs: readonly DiffRun[] }) {
  const { t } = useTranslator();
  return runs.map((run) => {
    const key = `${run.kind}/${run.old?.start ?? ''}/${run.now?.start ?? ''}`;
    if (run.kind === 'same') return <span key={key}>{run.text}</span>;
    const Words = run.kind === 'added' ? 'ins' : 'del';
    return (
      <Words key={key} className={styles[run.kind]}>
        <span className={hidden.hidden}>{t(`versions.diff.${run.kind}-begins`)} </span>
        {run.text}
        <span className={hidden.hidden}> {t(`versions.diff.${run.kind}-ends`)}</span>
      </Words>
    );
  });
}
