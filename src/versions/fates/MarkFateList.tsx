import { useMemo, useState } from 'react';
import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { groupFates, MARK_FATES, type MarkFate, markFates } from '../model/mark-fates';
import { FatedMarks } from './FatedMarks';
import styles from './MarkFateList.module.css';

/** Told of even when there is none. */
const ALWAYS: readonly MarkFate[] = ['exact', 'moved', 'edited', 'uncertain', 'orphaned'];

interface MarkFateListProps {
  readonly article: Article;
  readonly version: ArticleVersion;
}

/** What became of all marks on a version, counted, each count a list to open. */
export function MarkFateList({ article, version }: MarkFateListProps) {
  const { t, number } = useTranslator();
  const review = useCommands()('review.open');
  const annotations = useRecords(({ tables }) => tables.annotations);
  const placements = useRecords(({ tables }) => tables.placements);
  const articles = useRecords(({ tables }) => tables.articles);
  const [open, setOpen] = useState<MarkFate | null>(null);
  const marks = useMemo(
    () => markFates({ annotations, placements, articles }, version),
    [annotations, placements, articles, version],
  );
  const groups = useMemo(() => groupFates(marks), [marks]);
  const shown = MARK_FATES.filter((fate) => ALWAYS.includes(fate) || (groups.get(fate)?.length ?? 0) > 0);
  return (
    <section className={styles.fates} data-region aria-labelledby="version-fates">
      <h2 id="version-fates" className={styles.title}>
        {t('versions.fates', { count: marks.length })}
        <span className={styles.where}>{t('versions.fates.in', { number: version.number })}</span>
      </h2>
      {marks.length === 0 ? (
        <p className={styles.none}>{t('versions.fates.none')}</p>
      ) : (
        <ul className={styles.counts}>
          {shown.map((fate) => {
            const own = groups.get(fate) ?? [];
            return (
              <li key={fate}>
                <button
                  type="button"
                  className={styles.count}
                  data-fate={fate}
                  data-some={own.length > 0}
                  aria-expanded={own.length > 0 ? open === fate : undefined}
                  aria-disabled={own.length === 0}
                  onClick={() => own.length > 0 && setOpen(open === fate ? null : fate)}
                >
                  <span className={styles.number}>{number(own.length)}</span>
                  {t(`versions.fate.${fate}`)}
                </button>
                {open === fate && fate === 'uncertain' && article.currentVersionId === version.id && (
                  <button
                    type="button"
                    className={styles.review}
                    aria-keyshortcuts={review.ariaKeys}
                    onClick={review.run}
                  >
                    {review.label} <KeyCaps caps={review.keyCaps} />
                  </button>
                )}
                {open === fate && <FatedMarks article={article} version={version} marks={own} />}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
