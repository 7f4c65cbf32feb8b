import type { Annotation } from '../../domain/annotation';
import type { Placement, PlacementAnswer } from '../../domain/placement';
import { type Span, wordsOfSpans } from '../../domain/span';
import { annotationsOn } from '../standing-annotations';
import type { Workspace } from '../workspace';

/** The placement after a person has said where the words stand. */
export function answered(
  workspace: Pick<Workspace, 'clock' | 'author'>,
  placement: Placement,
  answer: PlacementAnswer,
  given: Pick<Placement, 'status' | 'spans'>,
): Placement {
  const answeredAt = new Date(workspace.clock.now()).toISOString();
  return { ...placement, ...given, answer, answeredBy: workspace.author(), answeredAt };
}

/** Exact when the words are those that were looked for, else edited. */
export function statusOfWords(sought: readonly Span[], spans: readonly Span[]): 'exact' | 'edited' {
  return wordsOfSpans(sought) === wordsOfSpans(spans) ? 'exact' : 'edited';
}

/** The words of an annotation that were looked for when it was placed. */
export function soughtSpans(
  workspace: Pick<Workspace, 'store'>,
  annotation: Annotation,
  fromVersionId: string,
): readonly Span[] {
  const { tables } = workspace.store.state.getState();
  return annotationsOn(tables, fromVersionId).get(annotation.id)?.spans ?? annotation.spans;
}
