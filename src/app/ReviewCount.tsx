import { IconHelp } from '@tabler/icons-react';
import { useTranslator } from '../i18n/use-translator';
import { reviewQueue } from '../store/review-queue';
import { useRecords } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import hidden from '../ui/hidden.module.css';
import styles from './ReviewCount.module.css';

/** How many marks of the article wait to be looked at, and the way there; nothing when none does. */
export function ReviewCount({ articleId }: { readonly articleId: string }) {
  const { t, number } = useTranslator();
  const count = useRecords(({ tables }) => reviewQueue(tables, articleId).length);
  const open = useCommands()('review.open');
  if (count === 0) return null;
  return (
    <button type="button" className={styles.count} aria-keyshortcuts={open.ariaKeys} onClick={open.run}>
      <IconHelp size={16} stroke={1.75} aria-hidden />
      <span className={styles.number} aria-hidden>
        {number(count)}
      </span>
      <span className={hidden.hiddenWhenNarrow}>{t('header.to-look-at', { count })}</span>
    </button>
  );
}
