import type { Annotation } from '../../domain/annotation';
import { openAnnotation, showCard } from '../../store/actions/open-annotation';
import { inReadingOrder } from '../../store/annotation-order';
import { filteredAnnotations } from '../../store/reading-order';
import { readingPlace } from '../../store/reading-place';
import { shownRanges } from '../../store/shown-ranges';
import { annotationsOn, standingAnnotations } from '../../store/standing-annotations';
import { announceAnnotation } from './announce-annotation';
import type { CommandContext } from './command';

/** The annotations in the list of the article that is open, in reading order. */
export function listOf({ workspace }: CommandContext): readonly Annotation[] {
  const { articleId, filter } = workspace.session.state.getState();
  if (articleId === null) return [];
  const { tables } = workspace.store.state.getState();
  return filteredAnnotations({ ...tables, annotations: standingAnnotations(tables) }, articleId, filter);
}

/** The annotation whose card is open. */
export function selectedOf({ workspace }: CommandContext): Annotation | undefined {
  const { selectedId } = workspace.session.state.getState();
  return standingAnnotations(workspace.store.state.getState().tables).get(selectedId ?? '');
}

/** Whether the card of an annotation is open. */
export function hasSelected(context: CommandContext): boolean {
  return selectedOf(context) !== undefined;
}

function sizeOf({ spans }: Annotation): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The annotations that have a place in the text shown on them, smallest first. */
export function stackAt({ workspace }: CommandContext, offset: number): readonly Annotation[] {
  const { view } = workspace.session.state.getState();
  if (view === null) return [];
  const { tables } = workspace.store.state.getState();
  return inReadingOrder(annotationsOn(tables, view.versionId))
    .filter((annotation) =>
      shownRanges(tables, annotation, view.versionId).some(
        ({ start, end }) => start <= offset && end >= offset,
      ),
    )
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

/** The annotation that is open, unless the caret has gone elsewhere since it was opened. */
function whereOneIs(context: CommandContext, caret: number): Annotation | undefined {
  const selected = selectedOf(context);
  const { caretWhenSelected } = context.workspace.session.state.getState();
  const isAtIt = caret === caretWhenSelected || stackAt(context, caret).some(({ id }) => id === selected?.id);
  return isAtIt ? selected : undefined;
}

/** The annotation that the caret is in, else the nearest one on the way. */
function nearestTo(list: readonly Annotation[], caret: number, direction: 1 | -1): Annotation | undefined {
  const startOf = (annotation: Annotation) => readingPlace(annotation)?.start ?? 0;
  const endOf = (annotation: Annotation) => readingPlace(annotation)?.end ?? 0;
  const [around] = list
    .filter((annotation) => startOf(annotation) < caret && endOf(annotation) > caret)
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));
  if (around !== undefined) return around;
  return direction > 0
    ? list.find((annotation) => startOf(annotation) >= caret)
    : list.findLast((annotation) => endOf(annotation) <= caret);
}

/** From the annotation one is at, else from the caret, to the next one in reading order. */
export function walk(context: CommandContext, direction: 1 | -1): void {
  const list = listOf(context);
  const { session } = context.workspace;
  const caret = session.state.getState().view?.selection().start ?? 0;
  const current = whereOneIs(context, caret);
  const at = current === undefined ? -1 : list.indexOf(current);
  const next = at >= 0 ? list[at + direction] : nearestTo(list, caret, direction);
  if (next === undefined) {
    session.announce(context.translator.t('command.walk.end'));
    return;
  }
  openAnnotation(context.workspace, next);
  announceAnnotation(context, 'command.walk.at', next, { at: list.indexOf(next) + 1, count: list.length });
}

/** From one to the next of the annotations over the caret, smallest first. */
export function walkStack(context: CommandContext): void {
  const { session } = context.workspace;
  const { view, selectedId } = session.state.getState();
  if (view === null) return;
  const stack = stackAt(context, view.selection().start);
  const at = (stack.findIndex(({ id }) => id === selectedId) + 1) % Math.max(1, stack.length);
  const next = stack[at];
  if (next === undefined) {
    session.announce(context.translator.t('command.walk.none-here'));
    return;
  }
  showCard(context.workspace, next.id);
  announceAnnotation(context, 'command.walk.stack', next, { at: at + 1, count: stack.length });
}

/**
 * The annotation that Enter means, the one that was last said: the open one, unless the caret has gone elsewhere since; then
 * the smallest at the caret; where none is, the open one all the same.
 */
export function annotationToOpen(context: CommandContext): Annotation | undefined {
  const { view } = context.workspace.session.state.getState();
  if (view === null) return selectedOf(context);
  const caret = view.selection().start;
  return whereOneIs(context, caret) ?? stackAt(context, caret)[0] ?? selectedOf(context);
}
