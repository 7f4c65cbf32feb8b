import type { PlacementStatus } from '../../src/domain/placement';

/** A span of the old text as a tool is given it: its place, its words and what stands around them, and nothing of where it belongs. */
export interface GivenSpan {
  readonly spanId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a tool says of one span. `start` and `end`, UTF-16 code units into the new text, stand with the statuses that place it. */
export interface Said {
  readonly status: PlacementStatus;
  readonly start?: number;
  readonly end?: number;
  /** 0 to 1 for tools that weigh their answer, 1 or 0 for those that don't. */
  readonly score: number;
}

/** Finds the spans of an old text on a new one; answers in the order of the spans. */
export interface Tool {
  readonly id: string;
  readonly name: string;
  readonly place: (oldText: string, newText: string, spans: readonly GivenSpan[]) => readonly Said[];
}

/** The answer of a tool that knows places only: the words found there say whether they are the old ones. */
export function saidOfPlace(
  newText: string,
  span: GivenSpan,
  place: { readonly start: number; readonly end: number; readonly score?: number } | null,
): Said {
  if (place === null) return { status: 'orphaned', score: 0 };
  const { start, end, score = 1 } = place;
  return { status: newText.slice(start, end) === span.exact ? 'exact' : 'edited', start, end, score };
}
