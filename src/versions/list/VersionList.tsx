import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import { useCommands } from '../../ui/command-runner';
import { useChangeLines } from '../changes/use-change-lines';
import { type ChosenPair, neighbourOf } from '../model/version-entries';
import { PairPickers } from './PairPickers';
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
  const newer = useCommands()('article.add-version');
  const lines = useChangeLines(article, versions);
  return (
    <section className={styles.list} data-region aria-label={t('versions.list')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('versions.list')}</h2>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          disabled={!newer.isEnabled}
          aria-keyshortcuts={newer.ariaKeys}
          onClick={newer.run}
        >
          {newer.label}
        </Button>
      </div>
      {pair.from !== null && (
        <PairPickers articleId={article.id} versions={versions} from={pair.from} to={pair.to} />
      )}
      <ol reversed className={styles.rows}>
        {versions.map((version) => (
          <VersionRow
            key={version.id}
            article={article}
            version={version}
            changed={version === versions.at(-1) ? null : lines.get(version.id)}
            before={neighbourOf(versions, version)}
            role={version.id === pair.to.id ? 'shown' : version.id === pair.from?.id ? 'compared' : null}
          />
        ))}
      </ol>
    </section>
  );
}
