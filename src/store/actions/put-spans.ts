import type { Annotation } from '../../domain/annotation';
import { createEdit, type Edit, updateEdit } from '../../domain/change';
import { isPlaced, placementIdOf } from '../../domain/placement';
import type { Span } from '../../domain/span';
import { isMarkedOn } from '../../domain/standing';
import { placementOn } from '../placement-index';
import type { Workspace } from '../workspace';
import { answered, soughtSpans, statusOfWords } from './answered-placement';
import { newRecordBase } from './new-record';

function placeByHand(
  workspace: Workspace,
  annotation: Annotation,
  versionId: string,
  spans: readonly Span[],
): Edit | null {
  const { tables } = workspace.store.state.getState();
  const known = placementOn(tables, annotation.id, versionId);
  const fromVersionId = known?.fromVersionId ?? annotation.spans[0]?.versionId ?? versionId;
  const status = statusOfWords(soughtSpans(workspace, annotation, fromVersionId), spans);
  const placement = known ?? {
    ...newRecordBase(workspace),
    id: placementIdOf(annotation.id, versionId, workspace.clock.newId),
    articleId: annotation.articleId,
    annotationId: annotation.id,
    versionId,
    fromVersionId,
    status,
    spans,
    parts: [{ status, score: 1, reason: 'marked-by-hand', candidates: [], near: null } as const],
    answer: null,
    answeredBy: null,
    answeredAt: null,
  };
  // Words that were moved a little after somebody had said yes to them are those they said yes to.
  const answer = known?.answer === 'kept' && isPlaced(known.status) ? 'kept' : 'marked';
  const after = answered(workspace, placement, answer, { status, spans });
  return known === undefined ? createEdit('placements', after) : updateEdit('placements', known, after);
}

/**
 * Says where the words of an annotation stand on a version, one or more spans of it: on the one it was marked on by the annotation
 * itself, on any other by its placement there. `field` names what is moved step by step, so that it is one step of undo.
 */
export function putSpans(
  workspace: Workspace,
  annotationId: string,
  versionId: string,
  spans: readonly Span[],
  how: { readonly label: string; readonly field?: string },
): void {
  const annotation = workspace.store.state.getState().tables.annotations.get(annotationId);
  if (annotation === undefined || spans.length === 0) return;
  const edit = isMarkedOn(annotation, versionId)
    ? updateEdit('annotations', annotation, { ...annotation, spans })
    : placeByHand(workspace, annotation, versionId, spans);
  workspace.store.commit({
    scope: annotation.articleId,
    label: { key: how.label },
    edits: [edit],
    ...(how.field === undefined ? {} : { coalesce: `${annotationId}/${how.field}` }),
  });
}
