import { describeQuote } from '../../anchoring/describe-quote';
import { findText } from '../../anchoring/find-text';
import type { Annotation, AnnotationOfKind } from '../../domain/annotation';
import { createEdit } from '../../domain/change';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import type { TextRange } from '../../domain/span';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

/**
 * Marks every other place of the words of a mention that is a whole word, and of the names and aliases of the record it
 * names, as mentions of the same record. Words that a mention of this kind has already are passed over; longer names
 * come first. One step of undo for all; returns how many were marked.
 */
export function markMentions(
  workspace: Workspace,
  mention: AnnotationOfKind<'source-mention'> | AnnotationOfKind<'entity-mention'>,
  named: NamedRecord | null,
): number {
  const { tables } = workspace.store.state.getState();
  const span = mention.spans[0];
  const version = tables.versions.get(span?.versionId ?? '');
  if (span === undefined || version === undefined) return 0;
  const names = named === null ? [] : [nameOfRecord(named), ...named.record.aliases];
  const words = [...new Set([span.exact, ...names])].sort((a, b) => b.length - a.length);
  const taken: TextRange[] = [...tables.annotations.values()]
    .filter((other) => other.kind === mention.kind)
    .flatMap((other) => other.spans.filter(({ versionId }) => versionId === version.id));
  const found: TextRange[] = [];
  for (const name of words) {
    for (const range of findText(version.text, name, { matchCase: false, wholeWords: true })) {
      if ([...taken, ...found].some(({ start, end }) => start < range.end && end > range.start)) continue;
      found.push(range);
    }
  }
  const made = found.map(
    (range) =>
      ({
        ...newRecordBase(workspace),
        articleId: mention.articleId,
        kind: mention.kind,
        spans: [describeQuote(version.text, version.id, range)],
        body: mention.body,
        tags: [],
        origin: { way: 'person', detail: null },
        reviewState: 'settled',
      }) as Annotation,
  );
  workspace.store.commit({
    scope: mention.articleId,
    label: { key: 'change.mark-mentions', values: { count: made.length } },
    edits: made.map((annotation) => createEdit('annotations', annotation)),
  });
  return made.length;
}
