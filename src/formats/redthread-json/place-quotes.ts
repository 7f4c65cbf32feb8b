import { describeQuote, isQuoteInPlace } from '../../anchoring/describe-quote';
import { createQuoteMatcher, type QuoteMatcher } from '../../anchoring/match-quote';
import type { SpanPlacement } from '../../anchoring/placement';
import type { Annotation } from '../../domain/annotation';
import { compareRanges, type Span } from '../../domain/span';

/** What became of the quotes of an annotation: they are where it says; found elsewhere; in doubt or not there, each as it was found. */
export type QuotePlacing =
  | { readonly kind: 'in-place' }
  | { readonly kind: 'moved'; readonly annotation: Annotation }
  | { readonly kind: 'lost'; readonly parts: readonly SpanPlacement[] };

/** Gives the text of a version, `undefined` when it is not known. */
export type TextOf = (versionId: string) => string | undefined;

/** Places quotes, with each text prepared once. */
export function createQuotePlacer(textOf: TextOf): (annotation: Annotation) => QuotePlacing {
  const matchers = new Map<string, QuoteMatcher>();
  const matcherOf = (text: string, versionId: string) => {
    const known = matchers.get(versionId) ?? createQuoteMatcher(text);
    matchers.set(versionId, known);
    return known;
  };

  function place(span: Span): SpanPlacement | null {
    const text = textOf(span.versionId);
    if (text === undefined || isQuoteInPlace(text, span)) return null;
    return matcherOf(text, span.versionId).match(span);
  }

  return (annotation) => {
    const found = annotation.spans.map(place);
    if (found.every((one) => one === null)) return { kind: 'in-place' };
    const spans = annotation.spans.map((span, index) => {
      const one = found[index] ?? null;
      const text = textOf(span.versionId);
      if (one === null || text === undefined) return span;
      return one.range === null ? null : describeQuote(text, span.versionId, one.range);
    });
    const placed = spans.filter((span) => span !== null);
    if (placed.length === spans.length) {
      const moved = { ...annotation, spans: placed.sort(compareRanges), reviewState: 'waiting' } as const;
      return { kind: 'moved', annotation: moved };
    }
    const parts = annotation.spans.map((span, index): SpanPlacement => {
      const { start, end } = span;
      const there = { status: 'exact', range: { start, end }, score: 1, reason: 'same-words' } as const;
      return found[index] ?? { ...there, candidates: [] };
    });
    return { kind: 'lost', parts };
  };
}
