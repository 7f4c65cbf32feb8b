import { useCallback } from 'react';
import type { NamedRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { useStored } from '../../store/use-stored';
import { useWorkspace } from '../../store/use-workspace';
import { ReadFailed } from '../../ui/ReadFailed';
import { articleRoute, routeToHash } from '../../ui/route';
import styles from './Links.module.css';

interface UsedElsewhereProps {
  readonly named: NamedRecord;
  /** The article that is open, whose claims are listed already. */
  readonly articleId: string;
}

/** The other articles in which a source or an entity is used, how often, and the way to a place in each. */
export function UsedElsewhere({ named, articleId }: UsedElsewhereProps) {
  const { reader } = useWorkspace();
  const { t, list } = useTranslator();
  const { table } = named;
  const { id } = named.record;
  const read = useCallback(() => reader.backlinks(table, id), [reader, table, id]);
  const { value, hasFailed, readAgain } = useStored(read, ['annotations', 'evidence', 'ties', 'articles']);
  const others = (value ?? []).filter((backlink) => backlink.articleId !== articleId);
  const places = new Map(others.map((first) => [first.articleId, first]));
  if (hasFailed) return <ReadFailed onRetry={readAgain} />;
  if (places.size === 0) return null;

  function countsIn(placeId: string): string {
    const links = others.filter((link) => link.articleId === placeId);
    const claims = new Set(links.filter(({ kind }) => kind === 'claim').map((link) => link.annotationId))
      .size;
    const mentions = links.filter(({ kind }) => kind !== 'claim').length;
    return list([
      ...(claims === 0 ? [] : [t('panels.elsewhere.claims', { count: claims })]),
      ...(mentions === 0 ? [] : [t('panels.elsewhere.mentions', { count: mentions })]),
    ]);
  }

  return (
    <section className={styles.section} aria-label={t('panels.elsewhere')}>
      <h3 className={styles.heading}>{t('panels.elsewhere')}</h3>
      <ul className={styles.list}>
        {[...places.values()].map((place) => (
          <li key={place.articleId}>
            <a
              className={styles.link}
              dir="auto"
              translate="no"
              href={routeToHash(articleRoute(place.articleId, place))}
            >
              {place.articleTitle}
            </a>
            <span className={styles.detail}>{countsIn(place.articleId)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
