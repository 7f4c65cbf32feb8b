import type { TextRange } from '../domain/span';

/**
 * What became of a span on another text: `exact`, the same words in the same order of passages; `moved`, the same words, but their
 * passage changed places; `edited`, the same passage with other words or signs; `uncertain`, a person has to say; `orphaned`, gone.
 */
export type PlacementStatus = 'exact' | 'moved' | 'edited' | 'uncertain' | 'orphaned';

/** Why a placement is what it is; each is a sentence of the interface. */
export type PlacementReason =
  | 'same-words'
  | 'same-words-elsewhere'
  | 'words-changed'
  | 'spacing-changed'
  | 'words-changed-elsewhere'
  | 'much-changed'
  | 'stands-several-times'
  | 'similar-elsewhere'
  | 'taken-out'
  | 'copy-taken-out';

/** A place that might be meant, with how well it fits, 0 to 1. */
export interface PlacementCandidate extends TextRange {
  readonly score: number;
}

/** Where a span is on another text. Offsets are UTF-16 code units into that text, half-open. */
export interface Placement {
  readonly status: PlacementStatus;
  /** `null` unless it is placed: exact, moved or edited. */
  readonly range: TextRange | null;
  /** How well the place fits, 0 to 1; of an orphan how well the best one would have. */
  readonly score: number;
  readonly reason: PlacementReason;
  /** Of an uncertain one the places that might be meant, the best first; of others none. */
  readonly candidates: readonly PlacementCandidate[];
}
