import { type ReactNode, useMemo } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useRecords } from '../store/use-workspace';
import hidden from '../ui/hidden.module.css';
import type { VersionsRoute } from '../ui/route';
import { DiffPane } from './diff/DiffPane';
import { MarkFateList } from './fates/MarkFateList';
import { VersionList } from './list/VersionList';
import { choosePair, versionsOf } from './model/version-entries';
import styles from './VersionsScreen.module.css';

interface VersionsScreenProps {
  readonly route: VersionsRoute;
  /** The review of what waits, drawn beside the comparison. */
  readonly review: ReactNode;
}

/** The versions of an open article: which there are, what changed, and what became of the marks on the one that is shown. */
export default function VersionsScreen({ route, review }: VersionsScreenProps) {
  const { articleId, fromId, toId } = route;
  const { t } = useTranslator();
  const article = useRecords(({ tables }) => tables.articles.get(articleId));
  const table = useRecords(({ tables }) => tables.versions);
  const versions = useMemo(() => versionsOf(table, articleId), [table, articleId]);
  const pair = article && choosePair(versions, article.currentVersionId, { fromId, toId });
  if (article === undefined || pair == null) return null;
  return (
    <main className={styles.screen}>
      <h1 className={hidden.hidden}>{t('versions.heading', { title: article.title })}</h1>
      <div className={styles.side}>
        <VersionList article={article} versions={versions} pair={pair} />
        <MarkFateList article={article} version={pair.to} />
      </div>
      {pair.from !== null && <DiffPane article={article} from={pair.from} to={pair.to} />}
      <div className={styles.review}>{review}</div>
    </main>
  );
}
