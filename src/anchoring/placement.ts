import type { PlacementCandidate, PlacementReason, PlacementStatus } from '../domain/placement';
import type { TextRange } from '../domain/span';

/** Where a span is on another text. Offsets are UTF-16 code units into that text, half-open. */
export interface SpanPlacement {
  readonly status: PlacementStatus;
  /** `null` unless it is placed: exact, moved or edited. */
  readonly range: TextRange | null;
  /** How well the place fits, 0 to 1; of an orphan how well the best one would have. */
  readonly score: number;
  readonly reason: PlacementReason;
  /** Of an uncertain one the places that might be meant, the best first; of others none. */
  readonly candidates: readonly PlacementCandidate[];
  /** Of an orphan where its words would stand. */
  readonly near?: number;
}
