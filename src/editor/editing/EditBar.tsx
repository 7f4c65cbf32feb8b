import { VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import { useSession } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { landmark } from '../../ui/landmarks';
import { DiscardQuestion } from './DiscardQuestion';
import styles from './EditBar.module.css';
import { FormatToolbar } from './FormatToolbar';
import { LinkForm } from './LinkForm';

/** Pause after the last change before it is said what has become of the annotations, in ms. */
const PAUSE_MS = 1500;

/** Says above the text that it is edited and what has become of the annotations, and how to end it. */
export function EditBar({ version }: { readonly version: ArticleVersion }) {
  const { t } = useTranslator();
  const find = useCommands();
  const editing = useSession((state) => state.editing);
  const marks =
    editing === null || editing.changed + editing.lost === 0
      ? ''
      : t('editing.marks', { changed: editing.changed, lost: editing.lost }).trim();
  const [said] = useDebouncedValue(marks, PAUSE_MS);
  if (editing === null) return null;
  const { controls, draft, isChanged, isEnding, question } = editing;
  const [done, discard] = [find('edit-text.done'), find('edit-text.discard')];
  return (
    <section className={styles.bar} aria-label={t('mode.bar')}>
      <IconPencil className={styles.icon} size={18} stroke={1.75} aria-hidden />
      <p className={styles.words}>
        <strong className={styles.title}>{t('editing.title', { number: version.number })}</strong>{' '}
        <span className={styles.hint} data-tells={marks === '' ? undefined : true}>
          {isEnding ? t('editing.ending') : marks || t('editing.hint')}
        </span>
      </p>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <div className={styles.buttons} {...landmark('textKeys')}>
        {isChanged && (
          <button type="button" className={styles.button} onClick={discard.run}>
            {t('editing.discard')}
          </button>
        )}
        <button
          type="button"
          className={styles.done}
          {...landmark('field', 'done-editing')}
          aria-keyshortcuts={done.ariaKeys}
          aria-disabled={isEnding}
          onClick={done.run}
        >
          {t('editing.done')} <KeyCaps caps={done.keyCaps} />
        </button>
      </div>
      <span role="alert" className={draft === 'failed' ? styles.failed : undefined}>
        {draft === 'failed' && t('editing.draft.failed')}
      </span>
      {question === 'discard' && <DiscardQuestion controls={controls} number={version.number} />}
      {question === 'link' && <LinkForm controls={controls} />}
      <FormatToolbar controls={controls} />
    </section>
  );
}
