import { updateEdit } from '../../domain/change';
import { isPlaced, type Placement, type PlacementAnswer } from '../../domain/placement';
import type { TextRange } from '../../domain/span';
import { bestRanges } from '../shown-ranges';
import type { Workspace } from '../workspace';
import { answered, soughtSpans, statusOfWords } from './answered-placement';
import { spansAt } from './spans-at';

/** What a person may say of a placement besides marking the words anew, each with the name of its step. */
const LABELS = {
  kept: 'change.placement.keep',
  chosen: 'change.placement.choose',
  gone: 'change.placement.gone',
} as const satisfies Partial<Record<PlacementAnswer, string>>;

/** The placement as it is stored now; `undefined` when it is gone. */
function storedOf({ store }: Pick<Workspace, 'store'>, { id }: Placement): Placement | undefined {
  return store.state.getState().tables.placements.get(id);
}

function answer(
  workspace: Workspace,
  placement: Placement,
  given: keyof typeof LABELS,
  result: Pick<Placement, 'status' | 'spans'>,
): void {
  workspace.store.commit({
    scope: placement.articleId,
    label: { key: LABELS[given] },
    edits: [updateEdit('placements', placement, answered(workspace, placement, given, result))],
  });
}

function placedAt(workspace: Workspace, placement: Placement, ranges: readonly TextRange[]) {
  const { tables } = workspace.store.state.getState();
  const annotation = tables.annotations.get(placement.annotationId);
  const version = tables.versions.get(placement.versionId);
  if (annotation === undefined || version === undefined || ranges.length === 0) return null;
  const spans = spansAt(version, ranges);
  const status = statusOfWords(soughtSpans(workspace, annotation, placement.fromVersionId), spans);
  return { status, spans };
}

/** Says that the words found are the right ones: those it has, or of one in doubt the best of those offered. */
export function keepPlacement(workspace: Workspace, placement: Placement): void {
  const stored = storedOf(workspace, placement);
  if (stored === undefined) return;
  const result = isPlaced(stored.status) ? stored : placedAt(workspace, stored, bestRanges(stored));
  if (result !== null) answer(workspace, stored, 'kept', { status: result.status, spans: result.spans });
}

/** Says of several placements that have a place that the words found are the right ones, as one step of undo. */
export function keepPlacements(
  workspace: Workspace,
  articleId: string,
  placements: readonly Placement[],
): void {
  const stored = placements.flatMap((placement) => storedOf(workspace, placement) ?? []);
  const edits = stored
    .filter(({ status }) => isPlaced(status))
    .map((placement) =>
      updateEdit('placements', placement, answered(workspace, placement, 'kept', placement)),
    );
  if (edits.length === 0) return;
  workspace.store.commit({
    scope: articleId,
    label: { key: 'change.placement.keep-many', values: { count: edits.length } },
    edits,
  });
}

/** Says that other words of those offered are the right ones. */
export function choosePlace(workspace: Workspace, placement: Placement, ranges: readonly TextRange[]): void {
  const stored = storedOf(workspace, placement);
  const result = stored === undefined ? null : placedAt(workspace, stored, ranges);
  if (stored !== undefined && result !== null) answer(workspace, stored, 'chosen', result);
}

/** Says that the words are gone from the version: the annotation stays, with its quote and links, and is listed as not found. */
export function sayGone(workspace: Workspace, placement: Placement): void {
  const stored = storedOf(workspace, placement);
  if (stored !== undefined) answer(workspace, stored, 'gone', { status: 'orphaned', spans: [] });
}
