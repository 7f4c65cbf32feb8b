import type { EditorView } from '@tiptap/pm/view';
import type { Annotation } from '../../domain/annotation';
import { landmarkValue } from '../../ui/landmarks';
import { nearElements } from '../near-elements';
import { LANES } from '../pieces';
import type { PlacedMark } from './margin-lines';

/** Reads from the text near the viewport on which line each mark begins. */
export function measureMarks(
  view: EditorView,
  annotations: ReadonlyMap<string, Annotation>,
): readonly PlacedMark[] {
  const { top } = view.dom.getBoundingClientRect();
  const starts = nearElements(view).flatMap((block) => [...block.querySelectorAll<HTMLElement>('.rt-start')]);
  const marks: PlacedMark[] = [];
  for (const element of starts) {
    const annotation = annotations.get(landmarkValue(element, 'mark') ?? '');
    const box = element.getClientRects()[0];
    if (annotation === undefined || box === undefined) continue;
    const count = landmarkValue(element, 'annotations')?.split(' ').length ?? 0;
    marks.push({
      annotationId: annotation.id,
      kind: annotation.kind,
      isWaiting: element.classList.contains('rt-waiting'),
      middle: box.top + box.height / 2 - top,
      hidden: Math.max(0, count - LANES),
    });
  }
  return marks;
}
