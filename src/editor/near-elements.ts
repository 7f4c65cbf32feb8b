import type { EditorView } from '@tiptap/pm/view';
import { nearRange, positionMapOf } from './highlight-layer';

/**
 * The outermost elements of the text that are near the viewport. What is measured is looked for in them alone: measuring
 * what lies far away would make the browser lay it out.
 */
export function nearElements(view: EditorView): readonly Element[] {
  const { state } = view;
  const { start, end } = nearRange(state);
  const map = positionMapOf(state);
  const [first, last] = [start, end].map((offset) => state.doc.resolve(map.toPosition(offset)).index(0));
  return [...view.dom.children].slice(first, (last ?? 0) + 1);
}
