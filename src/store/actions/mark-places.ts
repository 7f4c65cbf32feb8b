import { describeQuote } from '../../anchoring/describe-quote';
import type { Annotation, AnnotationOfKind } from '../../domain/annotation';
import type { ArticleVersion } from '../../domain/article-version';
import { createEdit } from '../../domain/change';
import type { TextRange } from '../../domain/span';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

type Mention = AnnotationOfKind<'source-mention'> | AnnotationOfKind<'entity-mention'>;

/**
 * Marks places of a version as mentions with the same body. Places that a mention of this kind covers already, or one
 * before them in the list, are passed over. One step of undo for all; returns how many were marked.
 */
export function markPlaces(
  workspace: Workspace,
  version: ArticleVersion,
  mention: Pick<Mention, 'kind' | 'body'>,
  ranges: readonly TextRange[],
): number {
  const taken: TextRange[] = [...workspace.store.state.getState().tables.annotations.values()]
    .filter((other) => other.kind === mention.kind)
    .flatMap((other) => other.spans.filter(({ versionId }) => versionId === version.id));
  const found: TextRange[] = [];
  for (const range of ranges) {
    const isFree = [taken, found].every(
      (others) => !others.some(({ start, end }) => start < range.end && end > range.start),
    );
    if (isFree) found.push(range);
  }
  const made = found.map(
    (range) =>
      ({
        ...newRecordBase(workspace),
        articleId: version.articleId,
        kind: mention.kind,
        spans: [describeQuote(version.text, version.id, range)],
        body: mention.body,
        tags: [],
        origin: { way: 'person', detail: null },
        reviewState: 'settled',
      }) as Annotation,
  );
  workspace.store.commit({
    scope: version.articleId,
    label: { key: 'change.mark-mentions', values: { count: made.length } },
    edits: made.map((annotation) => createEdit('annotations', annotation)),
  });
  return made.length;
}
