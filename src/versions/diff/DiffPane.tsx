import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';
import { ComparisonHead } from '../changes/ComparisonHead';
import { foldRows } from '../model/fold-rows';
import styles from './DiffPane.module.css';
import { DiffRow } from './DiffRow';
import { FoldedRows } from './FoldedRows';
import { Runs } from './Runs';
import { useComparison } from './use-comparison';

interface DiffPaneProps {
  readonly article: Article;
  readonly from: ArticleVersion;
  readonly to: ArticleVersion;
}

/** What changed from one version to another, in the text, with a way from change to change. */
export function DiffPane({ article, from, to }: DiffPaneProps) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const comparison = useComparison(article, from, to);
  const parts = useMemo(() => foldRows(comparison?.blocks ?? []), [comparison]);
  const changes = comparison?.changes ?? [];
  const [at, setAt] = useState(-1);
  const rows = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comparison begins before its first change.
  useEffect(() => setAt(-1), [comparison]);

  function goTo(next: number): void {
    const stop = changes[next];
    if (stop === undefined) return;
    setAt(next);
    const row = rows.current?.querySelector<HTMLElement>(`[data-at="${stop.from}"]`);
    row?.scrollIntoView({ block: 'center' });
    session.announce(t('versions.diff.change', { at: next + 1, count: changes.length }));
  }

  const stop = changes[at];
  const title = comparison?.metadata.find(({ field }) => field === 'title');
  return (
    <section className={styles.pane} data-region aria-label={t('versions.diff')}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{t('versions.diff.pair', { from: from.number, to: to.number })}</h2>
        {changes.length > 0 && (
          <span className={styles.steps}>
            {t(at < 0 ? 'versions.diff.changes' : 'versions.diff.change', {
              at: at + 1,
              count: changes.length,
            })}
            <ActionIcon
              variant="subtle"
              size={34}
              aria-label={t('versions.diff.previous')}
              onClick={() => goTo(at <= 0 ? changes.length - 1 : at - 1)}
            >
              <IconChevronUp size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size={34}
              aria-label={t('versions.diff.next')}
              onClick={() => goTo((at + 1) % changes.length)}
            >
              <IconChevronDown size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </span>
        )}
      </div>
      <div className={styles.scroller}>
        {comparison === null && <p role="status">{t('versions.diff.comparing')}</p>}
        {comparison && <ComparisonHead article={article} from={from} to={to} comparison={comparison} />}
        <div
          ref={rows}
          className={styles.page}
          dir={article.direction}
          lang={article.language}
          translate="no"
        >
          {title !== undefined && 'runs' in title && (
            <h3 className={styles.headline}>
              <Runs runs={title.runs} />
            </h3>
          )}
          {comparison !== null && comparison.extent === null && (
            <p className={styles.same}>{t('versions.diff.same')}</p>
          )}
          {parts.map((part) =>
            part.kind === 'fold' ? (
              <FoldedRows key={`fold/${part.at}`} at={part.at} blocks={part.blocks} to={to} />
            ) : (
              <DiffRow
                key={part.at}
                at={part.at}
                block={part.block}
                to={to}
                isHere={stop !== undefined && part.at >= stop.from && part.at < stop.to}
              />
            ),
          )}
        </div>
      </div>
    </section>
  );
}
