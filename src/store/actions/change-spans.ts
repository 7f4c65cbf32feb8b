import { describeQuote } from '../../anchoring/describe-quote';
import type { Annotation } from '../../domain/annotation';
import { compareRanges, type Span, type TextRange } from '../../domain/span';
import type { Workspace } from '../workspace';
import { putSpans } from './put-spans';

function textOf(workspace: Workspace, versionId: string): string {
  const version = workspace.store.state.getState().tables.versions.get(versionId);
  if (version === undefined) throw new Error(`Version ${versionId} is not open`);
  return version.text;
}

/** Spans that overlap or touch become one, so that an annotation never covers a word twice. */
function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort(compareRanges)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      const range = { start: last.start, end: Math.max(last.end, span.end) };
      joined[joined.length - 1] = describeQuote(text, span.versionId, range);
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/**
 * Adds words of a version to an annotation, as it stands on it: a claim may stand in several places of a text. One that had no place
 * there has these words then.
 */
export function addSpan(
  workspace: Workspace,
  annotation: Annotation,
  versionId: string,
  range: TextRange,
): void {
  const text = textOf(workspace, versionId);
  const known = annotation.spans.filter((span) => span.versionId === versionId);
  const spans = joinSpans(text, [...known, describeQuote(text, versionId, range)]);
  putSpans(workspace, annotation.id, versionId, spans, { label: 'change.span.add' });
}

/** Takes one of several spans off an annotation as it stands on a version; the last one stays. */
export function removeSpan(workspace: Workspace, annotation: Annotation, index: number): void {
  const versionId = annotation.spans[index]?.versionId;
  if (annotation.spans.length < 2 || versionId === undefined) return;
  const spans = annotation.spans.toSpliced(index, 1);
  putSpans(workspace, annotation.id, versionId, spans, { label: 'change.span.remove' });
}

/**
 * Moves an end of a span of an annotation as it stands on a version. Ignored when nothing would be left of it or the place is outside
 * of the text.
 */
export function moveSpanEnd(
  workspace: Workspace,
  annotation: Annotation,
  index: number,
  edge: 'start' | 'end',
  offset: number,
): void {
  const span = annotation.spans[index];
  if (span === undefined) return;
  const text = textOf(workspace, span.versionId);
  const range = { start: span.start, end: span.end, [edge]: Math.max(0, Math.min(text.length, offset)) };
  if (range.end <= range.start || (range.start === span.start && range.end === span.end)) return;
  const spans = joinSpans(text, annotation.spans.with(index, describeQuote(text, span.versionId, range)));
  putSpans(workspace, annotation.id, span.versionId, spans, {
    label: edge === 'start' ? 'change.span.move-start' : 'change.span.move',
    field: `span/${index}/${edge}`,
  });
}
