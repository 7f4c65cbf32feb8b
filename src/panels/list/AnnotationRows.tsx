import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { annotationNumbers } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { landmarkValue } from '../../ui/landmarks';
import type { ListLine } from '../model/group-annotations';
import { moveTickedEnd, tickRange } from '../model/tick-range';
import styles from './AnnotationRows.module.css';
import { ListHeading } from './ListHeading';
import { ListRow } from './ListRow';
import { useRovingRow } from './use-roving-row';

/** Height of a row before it has been measured, in CSS px. */
const ROW_ESTIMATE = 72;

/** The height of a line as the browser tells it after its own layout: asking for it before forces one more. */
function heightOf(
  line: Element,
  entry: ResizeObserverEntry | undefined,
  virtual: Virtualizer<HTMLDivElement, Element>,
): number {
  const measured = entry?.borderBoxSize[0]?.blockSize;
  if (measured !== undefined) return Math.round(measured);
  const index = virtual.indexFromElement(line);
  return virtual.measurementsCache[index]?.size ?? virtual.options.estimateSize(index);
}

interface AnnotationRowsProps {
  /** At least one of them is a row. */
  readonly lines: readonly ListLine[];
}

/**
 * The lines of the list, of which only those near the viewport are drawn. One stop of the Tab key: arrows walk, Enter opens,
 * Space ticks, Shift with an arrow ticks on and, going back, takes the ticks off again.
 */
export function AnnotationRows({ lines }: AnnotationRowsProps) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const annotations = useRecords(({ tables }) => standingAnnotations(tables));
  const selectedId = useSession((state) => state.selectedId);
  const focusRequest = useSession((state) => state.focusRequest);
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => lines.filter((line) => line.type === 'row'), [lines]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  /** How many rows stand before a line: a heading is none, and has the place of the row below it. */
  const places = useMemo(() => {
    let before = 0;
    return new Map(lines.map(({ key, type }) => [key, type === 'row' ? before++ : before]));
  }, [lines]);
  const selectedKey = useMemo(
    () => rows.find(({ annotation }) => annotation.id === selectedId)?.key ?? null,
    [rows, selectedId],
  );
  const numbers = annotationNumbers(annotations);
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_ESTIMATE,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
    measureElement: heightOf,
  });
  const scrollTo = (key: string) => {
    const index = lines.findIndex((line) => line.key === key);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  };
  const { activeId, setActive, goToRow, rowByKey } = useRovingRow(scroller, keys, selectedKey, scrollTo);

  const selectedIndex = useMemo(
    () => (selectedKey === null ? -1 : lines.findIndex(({ key }) => key === selectedKey)),
    [lines, selectedKey],
  );
  useEffect(() => {
    const item = virtual.getVirtualItems().find(({ index }) => index === selectedIndex);
    const { scrollOffset, scrollRect } = virtual;
    // Scrolling to what is in view already would have the whole page laid out for nothing.
    const isInView =
      item !== undefined &&
      scrollOffset !== null &&
      scrollRect !== null &&
      item.start >= scrollOffset &&
      item.end <= scrollOffset + scrollRect.height;
    if (selectedIndex >= 0 && !isInView) virtual.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedIndex, virtual]);

  const answeredTurn = useRef(focusRequest.turn);
  useEffect(() => {
    if (focusRequest.area !== 'list' || focusRequest.turn === answeredTurn.current) return;
    answeredTurn.current = focusRequest.turn;
    if (activeId !== null) goToRow(activeId);
  });

  /** Where a range of ticks that grows by Shift and the arrows began. */
  const anchor = useRef<string | null>(null);

  const keepTicks = useCallback(
    (change: (ids: readonly string[], ticked: ReadonlySet<string>) => ReadonlySet<string>) => {
      const ids = rows.map(({ annotation }) => annotation.id);
      const ticked = change(ids, session.state.getState().tickedIds);
      session.tick(ticked);
      session.announce(t('panels.list.ticked', { count: ticked.size }));
    },
    [rows, session, t],
  );

  const tick = useCallback(
    (key: string, isRange: boolean) => {
      anchor.current = null;
      keepTicks((ids, ticked) => tickRange(ids, ticked, keys.indexOf(key), isRange));
    },
    [keys, keepTicks],
  );

  function tickOn(from: string, to: string): void {
    anchor.current ??= from;
    const place = { anchor: keys.indexOf(anchor.current), from: keys.indexOf(from), to: keys.indexOf(to) };
    keepTicks((ids, ticked) => moveTickedEnd(ids, ticked, place));
  }

  function handleKey(event: KeyboardEvent): void {
    if (landmarkValue(event.target, 'row') === null) return;
    if (event.key === ' ' && activeId !== null) {
      event.preventDefault();
      tick(activeId, event.shiftKey);
      return;
    }
    const to = rowByKey(event);
    if (to === null) return;
    event.preventDefault();
    if (event.shiftKey && activeId !== null) tickOn(activeId, to);
    else anchor.current = null;
    goToRow(to);
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <p id={hintId} hidden>
        {t('panels.list.keys')}
      </p>
      <ul
        className={styles.list}
        aria-describedby={hintId}
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={handleKey}
      >
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const place = { transform: `translateY(${item.start}px)` };
          const position = { 'aria-setsize': rows.length, 'aria-posinset': (places.get(line.key) ?? 0) + 1 };
          if (line.type === 'heading')
            return (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={styles.item}
                style={place}
                {...position}
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
              {...position}
            >
              <ListRow
                rowKey={line.key}
                annotation={annotation}
                number={numbers.get(annotation.id) ?? 0}
                isSelected={annotation.id === selectedId}
                isTabStop={line.key === activeId}
                onReach={setActive}
                onTick={tick}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
