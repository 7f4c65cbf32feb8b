import type { Annotation } from '../../domain/annotation';
import type { ArticleView } from '../../store/article-view';

/** Where a handle stands, in CSS px from the page's own corner. */
export interface HandlePlace {
  readonly span: number;
  readonly edge: 'start' | 'end';
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A handle for each end of an annotation's words in the version shown; `origin` is the box of the page. */
export function handlePlaces({ spans }: Annotation, view: ArticleView, origin: DOMRect): HandlePlace[] {
  return spans.flatMap((span, index) => {
    if (span.versionId !== view.versionId) return [];
    const boxes = view.endBoxes(span);
    return (['start', 'end'] as const).map((edge) => ({
      span: index,
      edge,
      x: boxes[edge].x - origin.left,
      y: boxes[edge].top - origin.top,
      height: boxes[edge].bottom - boxes[edge].top,
    }));
  });
}
