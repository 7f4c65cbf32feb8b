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

/** Words that only the old text has at this place. */
export interface RemovedRun {
  readonly kind: 'removed';
  readonly text: string;
  readonly old: TextRange;
  readonly now: null;
  readonly extent: RunExtent;
  /** Where the same passage stands in the new text, when it was not taken out but went elsewhere. */
  readonly elsewhere: TextRange | null;
}

/** Words that only the new text has at this place. */
export interface AddedRun {
  readonly kind: 'added';
  readonly text: string;
  readonly old: null;
  readonly now: TextRange;
  readonly extent: RunExtent;
  /** Where the same passage stood in the old text, when it is not new but came from elsewhere. */
  readonly elsewhere: TextRange | null;
}

/** Words that only one of the texts has at this place. */
export type ChangedRun = RemovedRun | AddedRun;

/**
 * One stretch of a comparison of two texts. Offsets are UTF-16 code units into each text, half-open. Same and removed runs one after
 * the other are the old text, same and added ones the new; what was removed comes before what was added in its place, and both say
 * the same extent. Two runs of one kind stand beside each other only where a passage begins or ends that stands elsewhere in the other text.
 */
export type DiffRun = SameRun | ChangedRun;
