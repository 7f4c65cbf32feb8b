import type { TextRange } from '../../domain/span';

/**
 * How far a change of words goes: `words`, other words or figures; `punctuation`, signs alone; `break`, a line or paragraph began
 * or no longer begins there; `typography`, the same words and signs typed in another way (quotation marks, dashes, spaces).
 */
export type RunExtent = 'words' | 'punctuation' | 'break' | 'typography';

/** Words that both texts have. */
export interface SameRun {
  readonly kind: 'same';
  readonly text: string;
  readonly old: TextRange;
  readonly now: TextRange;
}

/** Words that only the old text has. */
export interface RemovedRun {
  readonly kind: 'removed';
  readonly text: string;
  readonly old: TextRange;
  readonly now: null;
  readonly extent: RunExtent;
}

/** Words that only the new text has. */
export interface AddedRun {
  readonly kind: 'added';
  readonly text: string;
  readonly old: null;
  readonly now: TextRange;
  readonly extent: RunExtent;
}

/**
 * One stretch of a comparison of two texts. Offsets are UTF-16 code units into each text, half-open. Same and removed runs one after
 * the other are the old text, same and added ones the new; what was removed comes before what was added in its place, and
 * both say the same extent.
 */
export type DiffRun = SameRun | RemovedRun | AddedRun;
