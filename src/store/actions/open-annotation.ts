import type { Annotation } from '../../domain/annotation';
import type { Workspace } from '../workspace';

/**
 * Opens an annotation's card and brings its words into view. The caret goes behind them, so that the keys go on from there,
 * unless words are selected: those may be meant for it.
 */
export function openAnnotation({ session }: Pick<Workspace, 'session'>, annotation: Annotation): void {
  const { view } = session.state.getState();
  const [span] = annotation.spans;
  if (view !== null && span !== undefined && span.versionId === view.versionId) {
    const { start, end } = view.selection();
    if (start === end) view.select({ start: span.end, end: span.end });
    view.reveal(span);
  }
  session.select(annotation.id);
}
