import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Annotation } from '../../domain/annotation';
import { useTranslator } from '../../i18n/use-translator';
import { annotationNumbers } from '../../store/reading-order';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import type { ListLine } from '../model/group-annotations';
import { tickRange } from '../model/tick-range';
import styles from './AnnotationRows.module.css';
import { ListHeading } from './ListHeading';
import { ListRow } from './ListRow';
import { useRovingRow } from './use-roving-row';

/** Height of a row before it has been measured, in CSS px. */
const ROW_ESTIMATE = 72;

interface AnnotationRowsProps {
  readonly lines: readonly ListLine[];
  /** The annotations among the lines, in their order; at least one. */
  readonly rows: readonly Annotation[];
}

/**
 * The lines of the list, of which only those near the viewport are drawn. One stop of the Tab key: arrows walk, Enter opens,
 * Space ticks, Shift with an arrow ticks on.
 */
export function AnnotationRows({ lines, rows }: AnnotationRowsProps) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const annotations = useRecords(({ tables }) => tables.annotations);
  const selectedId = useSession((state) => state.selectedId);
  const focusRequest = useSession((state) => state.focusRequest);
  const scroller = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const indexById = useMemo(
    () => new Map(lines.map((line, index) => [line.type === 'row' ? line.annotation.id : '', index])),
    [lines],
  );
  const positionById = useMemo(() => new Map(ids.map((id, index) => [id, index + 1])), [ids]);
  const numbers = annotationNumbers(annotations);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_ESTIMATE,
    getItemKey: (index) => {
      const line = lines[index];
      return line?.type === 'row' ? line.annotation.id : `heading ${index}`;
    },
    overscan: 6,
  });
  const scrollTo = (id: string) => {
    const index = indexById.get(id);
    if (index !== undefined) virtual.scrollToIndex(index, { align: 'auto' });
  };
  const { activeId, setActive, goToRow, rowByKey } = useRovingRow(scroller, ids, selectedId, scrollTo);

  const selectedIndex = indexById.get(selectedId ?? '') ?? -1;
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedIndex, virtual]);

  const answeredTurn = useRef(focusRequest.turn);
  useEffect(() => {
    if (focusRequest.area !== 'list' || focusRequest.turn === answeredTurn.current) return;
    answeredTurn.current = focusRequest.turn;
    if (activeId !== null) goToRow(activeId);
  });

  function tick(id: string, isRange: boolean): void {
    const ticked = tickRange(ids, session.state.getState().tickedIds, id, isRange);
    session.tick(ticked);
    session.announce(t('panels.list.ticked', { count: ticked.size }));
  }

  function handleKey(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
    if (event.key === ' ' && activeId !== null) {
      event.preventDefault();
      tick(activeId, event.shiftKey);
      return;
    }
    const to = rowByKey(event);
    if (to === null) return;
    event.preventDefault();
    if (event.shiftKey && activeId !== null) {
      // The row one comes from is ticked, too: that is where the range begins.
      if (!session.state.getState().tickedIds.has(activeId)) tick(activeId, false);
      tick(to, true);
    }
    goToRow(to);
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.list} style={{ blockSize: virtual.getTotalSize() }} onKeyDown={handleKey}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const place = { transform: `translateY(${item.start}px)` };
          if (line.type === 'heading')
            return (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={styles.item}
                style={place}
              >
                <ListHeading group={line.group} count={line.count} />
              </li>
            );
          const { annotation } = line;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.item}
              style={place}
              aria-setsize={rows.length}
              aria-posinset={positionById.get(annotation.id)}
            >
              <ListRow
                annotation={annotation}
                number={numbers.get(annotation.id) ?? 0}
                isSelected={annotation.id === selectedId}
                isTabStop={annotation.id === activeId}
                onReach={() => setActive(annotation.id)}
                onTick={(isRange) => tick(annotation.id, isRange)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
