import type { EditorView } from '@tiptap/pm/view';
import type { TextRange } from '../../domain/span';
import type { PaintLayer } from '../../store/article-view';
import { nearRange } from '../highlight-layer';
import { domRange } from '../selection-range';
import './painting.css';

/** Paints words over the marks without touching the text: the CSS Custom Highlight API. */
export interface Painter {
  paint(layer: PaintLayer, ranges: readonly TextRange[]): void;
  /** To be called when the text was drawn anew, which takes paint away. */
  repaint(): void;
  destroy(): void;
}

/** Makes a painter of a view. Only what is near the viewport is painted; it does nothing where browsers can't. */
export function createPainter(view: EditorView): Painter {
  const rangesByLayer = new Map<PaintLayer, readonly TextRange[]>();

  function apply(layer: PaintLayer, ranges: readonly TextRange[]): void {
    if (!('highlights' in CSS)) return;
    const near = nearRange(view.state);
    const shown = ranges.filter(({ start, end }) => start < near.end && end > near.start);
    if (shown.length === 0) CSS.highlights.delete(`rt-${layer}`);
    else CSS.highlights.set(`rt-${layer}`, new Highlight(...shown.map((range) => domRange(view, range))));
  }

  return {
    paint: (layer, ranges) => {
      rangesByLayer.set(layer, ranges);
      apply(layer, ranges);
    },
    repaint: () => {
      for (const [layer, ranges] of rangesByLayer) if (ranges.length > 0) apply(layer, ranges);
    },
    destroy: () => {
      for (const layer of rangesByLayer.keys()) apply(layer, []);
    },
  };
}
