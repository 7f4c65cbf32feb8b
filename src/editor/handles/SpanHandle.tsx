import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
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

  useEffect(() => {
    const cancel = () => {
      drag.current?.end();
      drag.current = null;
    };
    const handleEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || drag.current === null) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    // Before the commands, for which the same key closes the card.
    window.addEventListener('keydown', handleEscape, { capture: true });
    return () => {
      window.removeEventListener('keydown', handleEscape, { capture: true });
      cancel();
    };
  }, []);

  function handleDown(event: PointerEvent<HTMLDivElement>): void {
    const range = annotation.spans[span];
    if (event.button !== 0 || scroller.current === null || range === undefined) return;
    // The focus stays where it is, and no words are selected on the way.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = view.endBoxes(range)[edge];
    const grip = { x: event.clientX - box.x, y: event.clientY - (box.top + box.bottom) / 2 };
    drag.current = startDrag({ view, scroller: scroller.current, range, edge, grip });
  }

  function handleUp(): void {
    if (drag.current === null) return;
    const offset = drag.current.end();
    drag.current = null;
    moveSpanEnd(workspace, annotation, span, edge, offset);
  }

  return (
    <div
      className={styles.handle}
      data-edge={edge}
      data-moving={isMoving}
      style={{ left: x, top: y, height }}
      onPointerDown={handleDown}
      onPointerMove={({ clientX, clientY }) => drag.current?.moveTo({ x: clientX, y: clientY })}
      onPointerUp={handleUp}
      onPointerCancel={() => {
        drag.current?.end();
        drag.current = null;
      }}
    />
  );
}
