import type { Span, TextRange } from '../../domain/span';
import type { Workspace } from '../workspace';
import { putSpans } from './put-spans';
import { spansAt } from './spans-at';

/** Gives an annotation other words on a version, whether it had some there or not. */
export function reattach(
  workspace: Workspace,
  annotationId: string,
  versionId: string,
  ranges: readonly TextRange[],
): void {
  const version = workspace.store.state.getState().tables.versions.get(versionId);
  if (version === undefined) return;
  const spans: readonly Span[] = spansAt(version, ranges);
  putSpans(workspace, annotationId, versionId, spans, { label: 'change.placement.reattach' });
}
