import type { Annotation } from '../../domain/annotation';
import { placeNow } from '../placement-index';
import { rangesInView } from '../shown-ranges';
import type { Workspace } from '../workspace';

/** Opens an annotation's card, or while its words are in doubt the question which they are. */
export function showCard(
  { session, store }: Pick<Workspace, 'session' | 'store'>,
  annotationId: string,
): void {
  const { tables } = store.state.getState();
  const annotation = tables.annotations.get(annotationId);
  if (annotation !== undefined && placeNow(tables, annotation) === 'uncertain') session.review(annotationId);
  else session.select(annotationId);
}

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
  showCard(workspace, annotation.id);
}
