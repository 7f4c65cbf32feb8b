import type { Annotation } from '../../domain/annotation';
import { LANES } from '../pieces';
import type { PlacedMark } from './margin-lines';

/** Reads from the drawn text on which line each mark begins. */
export function measureMarks(
  text: HTMLElement,
  annotations: ReadonlyMap<string, Annotation>,
): readonly PlacedMark[] {
  const { top } = text.getBoundingClientRect();
  const marks: PlacedMark[] = [];
  for (const element of text.querySelectorAll<HTMLElement>('.rt-start')) {
    const annotation = annotations.get(element.dataset.id ?? '');
    const box = element.getClientRects()[0];
    if (annotation === undefined || box === undefined) continue;
    const count = element.dataset.ids?.split(' ').length ?? 0;
    marks.push({
      annotationId: annotation.id,
      kind: annotation.kind,
      isWaiting: annotation.reviewState === 'waiting',
      middle: box.top + box.height / 2 - top,
      hidden: Math.max(0, count - LANES),
    });
  }
  return marks;
}
