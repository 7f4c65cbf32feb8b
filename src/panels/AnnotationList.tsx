import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { isFilterOpen } from '../store/annotation-filter';
import { annotationNumbers, filteredAnnotations } from '../store/reading-order';
import { useRecords, useSession, useWorkspace } from '../store/use-workspace';
import styles from './AnnotationList.module.css';
import { BulkBar } from './list/BulkBar';
import { FilterBar } from './list/FilterBar';
import { ListRow } from './list/ListRow';

/** Height of a row before it has been measured, in CSS px. */
const ROW_ESTIMATE = 72;

/** The annotations of an article in reading order, as far as the filter lets them through. */
export function AnnotationList({ articleId }: { readonly articleId: string }) {
  const { session } = useWorkspace();
  const { t, number } = useTranslator();
  const annotations = useRecords(({ tables }) => tables.annotations);
  const evidence = useRecords(({ tables }) => tables.evidence);
  const ties = useRecords(({ tables }) => tables.ties);
  const filter = useSession((state) => state.filter);
  const selectedId = useSession((state) => state.selectedId);
  const focusRequest = useSession((state) => state.focusRequest);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => filteredAnnotations({ annotations, evidence, ties }, articleId, filter),
    [annotations, evidence, ties, articleId, filter],
  );
  const numbers = annotationNumbers(annotations);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_ESTIMATE,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });

  const selectedIndex = rows.findIndex(({ id }) => id === selectedId);
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedIndex, virtual]);

  useEffect(() => {
    if (focusRequest.area !== 'list' || focusRequest.turn === 0) return;
    const box = scroller.current;
    const target =
      box?.querySelector<HTMLElement>('[aria-current="true"]') ??
      box?.querySelector<HTMLElement>('[data-row]') ??
      box;
    target?.focus();
  }, [focusRequest]);

  return (
    <nav className={styles.panel} data-area="list" aria-label={t('panels.list')}>
      <h2 className={styles.title}>
        {t('panels.list')} <span className={styles.count}>{number(rows.length)}</span>
      </h2>
      <FilterBar articleId={articleId} />
      <BulkBar articleId={articleId} />
      <div ref={scroller} className={styles.scroller} tabIndex={rows.length === 0 ? -1 : undefined}>
        {rows.length === 0 ? (
          <div className={styles.empty}>
            <p className={styles.emptyTitle}>
              {isFilterOpen(filter) ? t('panels.list.none') : t('panels.list.nothing-fits')}
            </p>
            {isFilterOpen(filter) && <p>{t('panels.list.none-hint')}</p>}
          </div>
        ) : (
          <ul className={styles.list} style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const annotation = rows[item.index];
              return (
                annotation !== undefined && (
                  <li
                    key={item.key}
                    ref={virtual.measureElement}
                    data-index={item.index}
                    className={styles.item}
                    style={{ transform: `translateY(${item.start}px)` }}
                    aria-setsize={rows.length}
                    aria-posinset={item.index + 1}
                    onMouseEnter={() => session.light([annotation.id])}
                    onMouseLeave={() => session.light([])}
                  >
                    <ListRow
                      annotation={annotation}
                      number={numbers.get(annotation.id) ?? 0}
                      isSelected={annotation.id === selectedId}
                      list={rows}
                    />
                  </li>
                )
              );
            })}
          </ul>
        )}
      </div>
    </nav>
  );
}
