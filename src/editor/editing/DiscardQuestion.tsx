import { type KeyboardEvent, useId } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import type { TextControls } from '../../store/text-editing';
import { useWorkspace } from '../../store/use-workspace';
import styles from './EditBar.module.css';

interface DiscardQuestionProps {
  readonly controls: TextControls;
  /** The number of the version that is edited. */
  readonly number: number;
}

/** Asks before changes are given up; the answer that keeps them has the focus. */
export function DiscardQuestion({ controls, number }: DiscardQuestionProps) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const id = useId();

  function stay(): void {
    controls.ask(null);
    session.requestFocus('text');
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stay();
  }

  return (
    <div className={styles.question} role="alertdialog" aria-labelledby={id} onKeyDown={handleKey}>
      <span id={id}>{t('editing.discard-question', { number })}</span>
      <button type="button" className={styles.button} onClick={() => void controls.discard()}>
        {t('editing.discard-yes')}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: somebody has just asked for it. */}
      <button type="button" className={styles.done} autoFocus onClick={stay}>
        {t('editing.discard-no')}
      </button>
    </div>
  );
}
