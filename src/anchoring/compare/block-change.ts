import type { DocumentMark } from '../../domain/document';
import type { TextRange } from '../../domain/span';
import type { BlockForm } from './block-form';
import type { DiffRun, RunExtent } from './diff-run';

/** Some blocks of a text, or a part of one: indexes as `listTextBlocks` counts them, both inclusive, and the stretch of the text. */
export interface BlockPart {
  readonly first: number;
  readonly last: number;
  readonly range: TextRange;
}

/** Marks of words that stayed: which came, which are gone. */
export interface FormatChange {
  readonly old: TextRange;
  readonly now: TextRange;
  readonly added: readonly DocumentMark[];
  readonly removed: readonly DocumentMark[];
}

/**
 * How far the change of a block goes, from the most to the least: of its words or signs (see {@link RunExtent}), of what it is on the
 * page (`form`), of its links and emphasis (`format`).
 */
export type BlockExtent = RunExtent | 'form' | 'format';

interface Compared {
  /** Words that differ, over all of both parts. */
  readonly runs: readonly DiffRun[];
  /** `null` when nothing at all changed. */
  readonly extent: BlockExtent | null;
  /** The share of what the larger part tells that stayed, 0 to 1. */
  readonly keptShare: number;
  readonly oldForm: BlockForm;
  readonly newForm: BlockForm;
  readonly formatChanges: readonly FormatChange[];
}

/** A block that is in both texts, in the same place: `same`, or `changed` in whatever way. */
export interface KeptBlock extends Compared {
  readonly kind: 'same' | 'changed';
  /** Where it was: more than one block when they were joined to one, a part of one that was split. */
  readonly old: BlockPart;
  /** One block. */
  readonly now: BlockPart;
}

/** A block that has another place in the order, here where it stands now. */
export interface MovedBlock extends Compared {
  readonly kind: 'moved';
  /** Whether more than its place changed. */
  readonly isChanged: boolean;
  readonly old: BlockPart;
  readonly now: BlockPart;
}

/** Where a moved block stood, among its former neighbours; its words are those of the {@link MovedBlock} with the same two parts. */
export interface MovedAwayBlock {
  readonly kind: 'moved-away';
  readonly old: BlockPart;
  /** Where it stands now. */
  readonly now: BlockPart;
  readonly oldForm: BlockForm;
}

/** A block that only the new text has. */
export interface AddedBlock {
  readonly kind: 'added';
  readonly old: null;
  readonly now: BlockPart;
  readonly newForm: BlockForm;
  readonly runs: readonly DiffRun[];
}

/** A block that only the old text has, where it stood. */
export interface RemovedBlock {
  readonly kind: 'removed';
  readonly old: BlockPart;
  readonly now: null;
  readonly oldForm: BlockForm;
  readonly runs: readonly DiffRun[];
}

/** One row of a comparison of two documents. */
export type BlockChange = KeptBlock | MovedBlock | MovedAwayBlock | AddedBlock | RemovedBlock;

/** One thing to stop at: a changed or moved block, or blocks beside each other that were taken out and put in. */
export interface ChangeStop {
  /** Its rows, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Two documents compared, for a reader. */
export interface DocumentComparison {
  /**
   * Blocks in the order of the new text, removed ones where they stood. But for `moved-away` rows, the new parts one after the other
   * are the new text, and the old ones in their order the old text; between two blocks is one `\n` that no row has.
   */
  readonly blocks: readonly BlockChange[];
  /** What there is to see, in the order of the rows. */
  readonly changes: readonly ChangeStop[];
  /** How far the largest change goes; `null` when the documents are the same. Blocks that moved count as `words`, empty ones that came or went as `break`. */
  readonly extent: BlockExtent | null;
  /** The share of what the larger text tells that stayed, 0 to 1. */
  readonly keptShare: number;
}
