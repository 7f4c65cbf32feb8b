import { describeQuote } from '../../anchoring/describe-quote';
import type { Annotation } from '../../domain/annotation';
import { compareRanges, type Span, type TextRange } from '../../domain/span';
import type { Workspace } from '../workspace';
import { editAnnotation } from './edit-annotation';

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
    if (last !== undefined && last.versionId === span.versionId && span.start <= last.end) {
      const range = { start: last.start, end: Math.max(last.end, span.end) };
      joined[joined.length - 1] = describeQuote(text, span.versionId, range);
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/** Adds words to an annotation: a claim may stand in several places of a text. */
export function addSpan(
  workspace: Workspace,
  annotation: Annotation,
  versionId: string,
  range: TextRange,
): void {
  const text = textOf(workspace, versionId);
  const spans = joinSpans(text, [...annotation.spans, describeQuote(text, versionId, range)]);
  editAnnotation(workspace, annotation, { ...annotation, spans }, { label: 'change.span.add' });
}

/** Takes one of several spans off an annotation; the last one stays. */
export function removeSpan(workspace: Workspace, annotation: Annotation, index: number): void {
  if (annotation.spans.length < 2) return;
  const spans = annotation.spans.toSpliced(index, 1);
  editAnnotation(workspace, annotation, { ...annotation, spans }, { label: 'change.span.remove' });
}

/** Moves an end of a span. Ignored when nothing would be left of it or the place is outside of the text. */
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
  editAnnotation(
    workspace,
    annotation,
    { ...annotation, spans },
    {
      label: edge === 'start' ? 'change.span.move-start' : 'change.span.move',
      field: `span/${index}/${edge}`,
    },
  );
}
