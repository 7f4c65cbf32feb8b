import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Annotation } from '../../domain/annotation';
import { moveSpanEnd } from '../../store/actions/change-spans';
import type { ArticleView } from '../../store/article-view';
import { useWorkspace } from '../../store/use-workspace';
import { type RunningDrag, startDrag } from './drag-end';
import type { HandlePlace } from './handle-places';
import styles from './SpanHandles.module.css';

interface SpanHandleProps extends HandlePlace {
  readonly annotation: Annotation;
  readonly view: ArticleView;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether the arrow keys move this end now. */
  readonly isMoving: boolean;
}

/** One handle: dragged by mouse, pen or finger. The keyboard has commands for the same. */
export function SpanHandle({
  annotation,
  view,
  scroller,
  span,
  edge,
  x,
  y,
  height,
  isMoving,
}: SpanHandleProps) {
  const workspace = useWorkspace();
  const drag = useRef<RunningDrag | null>(null);
  const handle = useRef<HTMLDivElement>(null);

  /** The handle goes along with the drag; its place is the words' again when that is over. */
  const endDrag = useCallback((): number | undefined => {
    const offset = drag.current?.end();
    drag.current = null;
    handle.current?.style.removeProperty('translate');
    return offset;
  }, []);

  useEffect(() => {
    const handleEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || drag.current === null) return;
      event.preventDefault();
      event.stopPropagation();
      endDrag();
    };
    // Before the commands, for which the same key closes the card.
    window.addEventListener('keydown', handleEscape, { capture: true });
    return () => {
      window.removeEventListener('keydown', handleEscape, { capture: true });
      endDrag();
    };
  }, [endDrag]);

  function handleDown(event: PointerEvent<HTMLDivElement>): void {
    const range = annotation.spans[span];
    if (event.button !== 0 || scroller.current === null || range === undefined) return;
    // The focus stays where it is, and no words are selected on the way.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = view.endBoxes(range)[edge];
    const grip = { x: event.clientX - box.x, y: event.clientY - (box.top + box.bottom) / 2 };
    const onMove = (offset: number) => {
      const [from, to] = [view.endBoxes(range)[edge], view.endBoxes({ ...range, [edge]: offset })[edge]];
      handle.current?.style.setProperty('translate', `${to.x - from.x}px ${to.top - from.top}px`);
    };
    drag.current = startDrag({ view, scroller: scroller.current, range, edge, grip, onMove });
  }

  function handleUp(): void {
    const offset = endDrag();
    if (offset !== undefined) moveSpanEnd(workspace, annotation, span, edge, offset);
  }

  return (
    <div
      ref={handle}
      className={styles.handle}
      data-edge={edge}
      data-moving={isMoving}
      style={{ left: x, top: y, height }}
      onPointerDown={handleDown}
      onPointerMove={({ clientX, clientY }) => drag.current?.moveTo({ x: clientX, y: clientY })}
      onPointerUp={handleUp}
      onPointerCancel={endDrag}
    />
  );
}
