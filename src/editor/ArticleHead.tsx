import type { Article } from '../domain/article';
import type { ArticleVersion } from '../domain/article-version';
import { useTranslator } from '../i18n/use-translator';
import { useSession } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import { openDialog } from '../ui/open-dialog';
import styles from './ArticleHead.module.css';

/** What stands above the text: what kind of article it is and where it stood, its headline, who wrote it and when. */
export function ArticleHead({
  article,
  version,
}: {
  readonly article: Article;
  readonly version: ArticleVersion;
}) {
  const { t, looseDate } = useTranslator();
  const newer = useCommands()('article.add-version');
  const edit = useCommands()('edit-text.start');
  const isEditing = useSession(({ editing }) => editing !== null);
  const isPast = useSession(({ pastVersionId }) => pastVersionId !== null);
  const type = article.articleType === null ? '' : t(`article-type.${article.articleType}`);
  const kicker = [type, article.publisher].filter((part) => part !== '');
  const updated = looseDate(article.modifiedAt);
  const byline = [
    article.byline,
    looseDate(article.publishedAt),
    updated === '' ? '' : t('editor.updated', { date: updated }),
  ].filter((part) => part !== '');
  const origin = t('editor.version', { number: version.number });
  return (
    <header className={styles.head}>
      {kicker.length > 0 && <p className={styles.kicker}>{kicker.join(', ')}</p>}
      <h1 className={styles.headline} dir="auto">
        {article.title}
      </h1>
      <div className={styles.about}>
        <p className={styles.byline}>{[...byline, origin].join(' · ')}</p>
        <button
          type="button"
          className={styles.details}
          onClick={() => openDialog({ name: 'article-details', articleId: article.id })}
        >
          {t('editor.details')}
        </button>
        {!isEditing &&
          (isPast ? [newer] : [edit, newer]).map((command) => (
            <button
              key={command.id}
              type="button"
              className={styles.details}
              aria-keyshortcuts={command.ariaKeys}
              onClick={command.run}
            >
              {command.label}
            </button>
          ))}
      </div>
    </header>
  );
}
