import { describeQuote } from '../../anchoring/describe-quote';
import type { ArticleVersion } from '../../domain/article-version';
import { compareRanges, type Span, type TextRange } from '../../domain/span';

/** Ranges as spans of a version, in reading order; those that overlap become one. */
export function spansAt(version: ArticleVersion, ranges: readonly TextRange[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort(compareRanges)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map((range) => describeQuote(version.text, version.id, range));
}
