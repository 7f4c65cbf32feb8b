import { describeQuote } from '../../anchoring/describe-quote';
import type { ArticleVersion } from '../../domain/article-version';
import { createEdit, type Edit } from '../../domain/change';
import type { Mention, Naming } from '../../domain/mention';
import type { TextRange } from '../../domain/span';
import { annotationsOn } from '../standing-annotations';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

/**
 * Marks places of a version as mentions with the same body. Places that a mention of this kind covers already, or one
 * before them in the list, are passed over. One step of undo for all, with the edit that keeps the record they name when
 * that is new; nothing is committed when nothing is left to mark. Returns how many were marked.
 */
export function markPlaces(
  workspace: Workspace,
  version: ArticleVersion,
  naming: Naming,
  ranges: readonly TextRange[],
  keepRecord: Edit | null = null,
): number {
  // One byte for each code unit: thousands of places beside thousands of mentions are looked up at once.
  const taken = new Uint8Array(version.text.length);
  for (const { kind, spans } of annotationsOn(workspace.store.state.getState().tables, version.id).values()) {
    if (kind !== naming.kind) continue;
    for (const span of spans) if (span.versionId === version.id) taken.fill(1, span.start, span.end);
  }
  const found: TextRange[] = [];
  for (const { start, end } of ranges) {
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    found.push({ start, end });
  }
  if (found.length === 0) return 0;
  const made = found.map(
    (range): Mention => ({
      ...naming,
      ...newRecordBase(workspace),
      articleId: version.articleId,
      spans: [describeQuote(version.text, version.id, range)],
      tags: [],
      origin: { way: 'person', detail: null },
      reviewState: 'settled',
    }),
  );
  workspace.store.commit({
    scope: version.articleId,
    label: { key: 'change.mark-mentions', values: { count: made.length } },
    edits: [keepRecord, ...made.map((annotation) => createEdit('annotations', annotation))],
  });
  return made.length;
}
