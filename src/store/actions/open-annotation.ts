import type { Annotation } from '../../domain/annotation';
import { rangesInView } from '../shown-ranges';
import type { Workspace } from '../workspace';

/**
 * Opens an annotation's card and brings its words into view. The caret goes behind them, so that the keys go on from there,
 * unless words are selected: those may be meant for it.
 */
export function openAnnotation(
  workspace: Pick<Workspace, 'session' | 'store'>,
  annotation: Pick<Annotation, 'id'>,
): void {
  const { session } = workspace;
  const { view } = session.state.getState();
  const [span] = rangesInView(workspace, annotation.id);
  if (view !== null && span !== undefined) {
    const { start, end } = view.selection();
    if (start === end) view.select({ start: span.end, end: span.end });
    view.reveal(span);
  }
  session.select(annotation.id);
}
