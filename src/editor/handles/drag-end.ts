import type { TextRange } from '../../domain/span';
import type { ArticleView } from '../../store/article-view';

/** How near to the scroller's edge a drag scrolls, and how far in one frame at most; CSS px. */
const EDGE = 48;
const FASTEST = 24;

/** A drag of one end of a span. */
export interface EndDrag {
  readonly view: ArticleView;
  readonly scroller: HTMLElement;
  readonly range: TextRange;
  readonly edge: 'start' | 'end';
  /** Where the pointer holds the handle, measured from the place in the line that it stands for; CSS px. */
  readonly grip: { readonly x: number; readonly y: number };
  /** Told where the end would be now, whenever that is another place. */
  readonly onMove: (offset: number) => void;
}

/** A drag under way. */
export interface RunningDrag {
  moveTo(point: { readonly x: number; readonly y: number }): void;
  /** Ends it and returns where the end of the span is now. */
  end(): number;
}

function scrollSpeed(y: number, { top, bottom }: DOMRect): number {
  if (y < top + EDGE) return -Math.min(FASTEST, (top + EDGE - y) / 2);
  if (y > bottom - EDGE) return Math.min(FASTEST, (y - bottom + EDGE) / 2);
  return 0;
}

/**
 * Follows a pointer that drags an end of a span: paints the words as they would be, and scrolls near the edges. At least
 * one character stays. The span itself is changed by whoever started the drag, once, when it ends.
 */
export function startDrag({ view, scroller, range, edge, grip, onMove }: EndDrag): RunningDrag {
  let offset = range[edge];
  let point: { readonly x: number; readonly y: number } | null = null;
  let frame = 0;

  function step(): void {
    frame = requestAnimationFrame(step);
    if (point === null) return;
    const box = scroller.getBoundingClientRect();
    scroller.scrollTop += scrollSpeed(point.y, box);
    const y = Math.max(box.top + 1, Math.min(box.bottom - 1, point.y - grip.y));
    const found = view.offsetAt({ x: point.x - grip.x, y });
    if (found === null) return;
    const isInside = edge === 'start' ? found < range.end : found > range.start;
    if (!isInside || found === offset) return;
    offset = found;
    view.paint('moving', [{ ...range, [edge]: offset }]);
    onMove(offset);
  }

  view.paint('moving', [range]);
  frame = requestAnimationFrame(step);
  return {
    moveTo: (next) => {
      point = next;
    },
    end: () => {
      cancelAnimationFrame(frame);
      view.paint('moving', []);
      return offset;
    },
  };
}
