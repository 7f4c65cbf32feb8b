import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import { type ChosenPair, neighbourOf } from '../model/version-entries';
import styles from './VersionList.module.css';
import { VersionRow } from './VersionRow';

interface VersionListProps {
  readonly article: Article;
  /** The newest first. */
  readonly versions: readonly ArticleVersion[];
  readonly pair: ChosenPair;
}

/** The versions of an article, each a way to see what changed in it. */
export function VersionList({ article, versions, pair }: VersionListProps) {
  const { t } = useTranslator();
  return (
    <section className={styles.list} data-region aria-label={t('versions.list')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('versions.list')}</h2>
      </div>
      <ol reversed className={styles.rows}>
        {versions.map((version) => (
          <VersionRow
            key={version.id}
            article={article}
            version={version}
            before={neighbourOf(versions, version)}
            role={version.id === pair.to.id ? 'shown' : version.id === pair.from?.id ? 'compared' : null}
          />
        ))}
      </ol>
    </section>
  );
}
