import { useEffect, useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { editSettings } from '../store/actions/edit-settings';
import { useSettings } from '../store/use-settings';
import { useRecords, useSession, useWorkspace } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import { KeyCaps } from '../ui/KeyCap';
import { landmarkAround } from '../ui/landmarks';
import styles from './FirstSteps.module.css';

const TIP = 'first-steps';

/** Whether somebody has clicked or walked in the article's text since this was first asked. */
function useCaretSet(): boolean {
  const [isSet, setSet] = useState(false);
  useEffect(() => {
    const look = (event: Event) => {
      if (landmarkAround(event.target, 'articleText') !== null) setSet(true);
    };
    document.addEventListener('pointerup', look);
    document.addEventListener('keydown', look);
    return () => {
      document.removeEventListener('pointerup', look);
      document.removeEventListener('keydown', look);
    };
  }, []);
  return isSet;
}

/** Before the first claim: the steps to it, which tick themselves. Later: what this place is for. */
export function FirstSteps({ articleId }: { readonly articleId: string }) {
  const { t } = useTranslator();
  const hasClaims = useRecords(({ tables }) =>
    [...tables.annotations.values()].some((row) => row.articleId === articleId && row.kind === 'claim'),
  );
  const isHidden = useSettings(({ hiddenTips }) => hiddenTips.includes(TIP));
  if (!hasClaims && !isHidden) return <Steps />;
  return (
    <div className={styles.steps}>
      <p className={styles.hint}>{t('panels.empty-card')}</p>
    </div>
  );
}

function Steps() {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const find = useCommands();
  const hasWords = useSession((state) => state.textSelection !== null);
  const isCaretSet = useCaretSet();
  const hiddenTips = useSettings((settings) => settings.hiddenTips);
  const steps = [
    { id: 'caret', isDone: isCaretSet || hasWords, keys: [] },
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
              <strong>{t(`panels.first.${id}`)}</strong> <KeyCaps isSpoken caps={keys} />
              <span className={styles.hint}>{t(`panels.first.${id}-hint`)}</span>
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={styles.hide}
        onClick={() => {
          editSettings(workspace, { hiddenTips: [...hiddenTips, TIP] });
          workspace.session.requestFocus('text');
        }}
      >
        {t('panels.first.hide')}
      </button>
    </div>
  );
}
