import { describeQuote } from '../../anchoring/describe-quote';
import type { Annotation } from '../../domain/annotation';
import { createEdit } from '../../domain/change';
import { type KindId, kindOf } from '../../domain/kinds/registry';
import { compareRanges, type TextRange, wordsOfSpans } from '../../domain/span';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

/**
 * Makes an annotation of a kind on words of an open version, as one step of undo, and returns it.
 * White space at the ends of a range is left out. Throws when no version or no word is there.
 */
export function markWords(
  workspace: Workspace,
  kind: KindId,
  versionId: string,
  ranges: readonly TextRange[],
): Annotation {
  const version = workspace.store.state.getState().tables.versions.get(versionId);
  if (version === undefined) throw new Error(`Version ${versionId} is not open`);
  const spans = ranges
    .map((range) => trimRange(version.text, range))
    .sort(compareRanges)
    .map((range) => describeQuote(version.text, versionId, range));
  const exact = wordsOfSpans(spans);
  // The registry pairs each kind with the body that it makes; the type of a kind that is looked up can't say which.
  const annotation = {
    ...newRecordBase(workspace),
    articleId: version.articleId,
    kind,
    spans,
    body: kindOf(kind).createBody(exact),
    tags: [],
    origin: { way: 'person', detail: null },
    reviewState: 'settled',
  } as unknown as Annotation;
  workspace.store.commit({
    scope: version.articleId,
    label: { key: `change.mark.${kind}` },
    edits: [createEdit('annotations', annotation)],
  });
  return annotation;
}

/** A range without the white space at its ends. */
export function trimRange(text: string, range: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, range.end - (words.length - words.trimEnd().length)) };
}
