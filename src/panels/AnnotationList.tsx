import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconX } from '@tabler/icons-react';
import { memo, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslator } from '../i18n/use-translator';
import { isFilterOpen, NO_FILTER } from '../store/annotation-filter';
import { articlesWithPlacements } from '../store/placement-index';
import { useRecords, useSession, useWorkspace } from '../store/use-workspace';
import { landmark } from '../ui/landmarks';
import styles from './AnnotationList.module.css';
import { AnnotationRows } from './list/AnnotationRows';
import { BulkBar } from './list/BulkBar';
import { FilterBar } from './list/FilterBar';
import { useListLines } from './list/use-list-lines';
import { useSayFiltered } from './list/use-say-filtered';
import { LIST_GROUPINGS, type ListGrouping } from './model/group-annotations';

interface AnnotationListProps {
  readonly articleId: string;
  /** It lies over the text instead of standing beside it. */
  readonly isDrawer: boolean;
  readonly onFold: () => void;
}

/**
 * The annotations of an article in reading order, as far as the filter lets them through. It is drawn anew for a selection
 * only where that shows.
 */
export const AnnotationList = memo(function AnnotationList({
  articleId,
  isDrawer,
  onFold,
}: AnnotationListProps) {
  const Fold = isDrawer ? IconX : IconLayoutSidebarLeftCollapse;
  const { session } = useWorkspace();
  const { t, number } = useTranslator();
  const filter = useSession((state) => state.filter);
  const [grouping, setGrouping] = useState<ListGrouping>('none');
  const { lines, rows } = useListLines(articleId, grouping);
  useSayFiltered(articleId, rows.length);
  // Of an article with one text all words are in place.
  const hasPlaces = useRecords(({ tables }) => articlesWithPlacements(tables).has(articleId));
  const panel = useRef<HTMLElement>(null);
  const focusRequest = useSession((state) => state.focusRequest);
  const answeredTurn = useRef(focusRequest.turn);
  useEffect(() => {
    if (focusRequest.area !== 'list' || focusRequest.turn === answeredTurn.current) return;
    answeredTurn.current = focusRequest.turn;
    // Rows take the focus themselves; an empty list has its filter.
    if (rows.length === 0) panel.current?.querySelector('input')?.focus();
  });
  function clearFilter(): void {
    // The rows have to be there before they can be asked to take the focus.
    flushSync(() => session.setFilter(NO_FILTER));
    session.requestFocus('list');
  }
  return (
    <nav ref={panel} className={styles.panel} {...landmark('area', 'list')} aria-label={t('panels.list')}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {t('panels.list')} <span className={styles.count}>{number(rows.length)}</span>
        </h2>
        <NativeSelect
          className={styles.order}
          size="xs"
          aria-label={t('panels.list.grouping')}
          value={grouping}
          data={LIST_GROUPINGS.filter((value) => hasPlaces || value !== 'place').map((value) => ({
            value,
            label: t(`panels.list.grouping.${value}`),
          }))}
          onChange={(event) =>
            setGrouping(LIST_GROUPINGS.find((value) => value === event.currentTarget.value) ?? 'none')
          }
        />
        <ActionIcon
          className={styles.foldButton ?? ''}
          variant="subtle"
          size={28}
          aria-label={t(isDrawer ? 'panels.list.close' : 'panels.list.fold')}
          onClick={onFold}
        >
          <Fold className={styles.fold ?? ''} size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <FilterBar articleId={articleId} onClear={clearFilter} />
      <BulkBar articleId={articleId} shown={rows} />
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>
            {isFilterOpen(filter) ? t('panels.list.none') : t('panels.list.nothing-fits')}
          </p>
          {isFilterOpen(filter) ? (
            <p>{t('panels.list.none-hint')}</p>
          ) : (
            <Button variant="default" size="compact-md" onClick={clearFilter}>
              {t('panels.list.clear-filters')}
            </Button>
          )}
        </div>
      ) : (
        <AnnotationRows lines={lines} />
      )}
    </nav>
  );
});
