import { useTranslator } from '../i18n/use-translator';
import { useRecords, useSession } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import { KeyCaps } from '../ui/KeyCap';
import styles from './FirstSteps.module.css';

/** Before the first claim: the steps to it, which tick themselves. Later: what this place is for. */
export function FirstSteps({ articleId }: { readonly articleId: string }) {
  const { t } = useTranslator();
  const find = useCommands();
  const hasClaims = useRecords(({ tables }) =>
    [...tables.annotations.values()].some((row) => row.articleId === articleId && row.kind === 'claim'),
  );
  const hasWords = useSession((state) => state.textSelection !== null);
  if (hasClaims) {
    return (
      <div className={styles.steps}>
        <p className={styles.hint}>{t('panels.empty-card')}</p>
      </div>
    );
  }
  const steps = [
    { id: 'caret', isDone: hasWords, keys: [] },
    { id: 'widen', isDone: hasWords, keys: find('select.widen').keyCaps },
    { id: 'claim', isDone: false, keys: find('mark.claim').keyCaps },
    { id: 'link', isDone: false, keys: find('annotation.link').keyCaps },
  ] as const;
  return (
    <div className={styles.steps}>
      <h2 className={styles.title}>{t('panels.first.title')}</h2>
      <ol className={styles.list}>
        {steps.map(({ id, isDone, keys }, index) => (
          <li key={id} className={styles.step} data-done={isDone}>
            <span className={styles.knot} aria-hidden>
              {isDone ? '✓' : index + 1}
            </span>
            <span>
              <strong>{t(`panels.first.${id}`)}</strong> <KeyCaps caps={keys} />
              <span className={styles.hint}>{t(`panels.first.${id}-hint`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
