import type { TextRange } from '../domain/span';

/** A span of an annotation as the highlight layer sees it. Offsets are UTF-16 code units. */
export interface IndexedSpan extends TextRange {
  readonly annotationId: string;
}

/** Finds the spans that touch a stretch of text without looking at the others. */
export interface SpanIndex {
  /** Puts an annotation's spans in the place of those it had; an empty list takes them out. */
  set(annotationId: string, ranges: readonly TextRange[]): void;
  /** Spans that share at least one character with the range, by start. */
  touching(range: TextRange): readonly IndexedSpan[];
  readonly size: number;
}

function firstFrom(spans: readonly IndexedSpan[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes an index of these spans. */
export function createSpanIndex(initial: readonly IndexedSpan[] = []): SpanIndex {
  const spans = [...initial].sort((a, b) => a.start - b.start);
  // Not before something changes: an index that a filter asks for may never be.
  let startsById: Map<string, number[]> | null = null;
  // The furthest end of all spans up to each one tells how far back a search must begin.
  let furthest: Int32Array | null = null;

  function noteStart(known: Map<string, number[]>, { annotationId, start }: IndexedSpan): void {
    const starts = known.get(annotationId);
    if (starts === undefined) known.set(annotationId, [start]);
    else starts.push(start);
  }

  function allStarts(): Map<string, number[]> {
    if (startsById !== null) return startsById;
    const known = new Map<string, number[]>();
    for (const span of spans) noteStart(known, span);
    startsById = known;
    return known;
  }

  function furthestEnds(): Int32Array {
    if (furthest !== null) return furthest;
    const ends = new Int32Array(spans.length);
    let end = 0;
    for (let index = 0; index < spans.length; index += 1) {
      end = Math.max(end, spans[index]?.end ?? 0);
      ends[index] = end;
    }
    furthest = ends;
    return ends;
  }

  function remove(annotationId: string): void {
    const known = allStarts();
    for (const start of known.get(annotationId) ?? []) {
      let index = firstFrom(spans, start);
      while (index < spans.length && spans[index]?.annotationId !== annotationId) index += 1;
      spans.splice(index, 1);
    }
    known.delete(annotationId);
  }

  return {
    get size() {
      return spans.length;
    },
    set: (annotationId, ranges) => {
      remove(annotationId);
      for (const { start, end } of ranges) {
        const span = { annotationId, start, end };
        spans.splice(firstFrom(spans, start), 0, span);
        noteStart(allStarts(), span);
      }
      furthest = null;
    },
    touching: ({ start, end }) => {
      const ends = furthestEnds();
      const found: IndexedSpan[] = [];
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      for (let index = low; index < spans.length; index += 1) {
        const span = spans[index];
        if (span === undefined || span.start >= end) break;
        if (span.end > start) found.push(span);
      }
      return found;
    },
  };
}
