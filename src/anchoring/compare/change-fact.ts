import type { TextRange } from '../../domain/span';
import type { BlockExtent } from './block-change';
import type { MetadataField } from './compare-metadata';
import type { DiffRun } from './diff-run';

/** Words that others took the place of, with where both stand. Offsets are UTF-16 code units into each text. */
export interface Replacement {
  readonly old: string;
  readonly now: string;
  readonly oldRange: TextRange;
  readonly newRange: TextRange;
  /** The same with a few words around, as it stands in each text. */
  readonly oldContext: string;
  readonly newContext: string;
  /** Whether the old or the new words stand in a quotation. */
  readonly isQuoted: boolean;
  /** How often the same words took the place of the same; the ranges are those of the first. */
  readonly times: number;
}

/**
 * What a replacement is of: a figure, a date or time, a name, words of a quotation (without its marks), a word throughout the text; a
 * few words with a negation or a hedge (“not”, “allegedly”) that came (`negated`, `hedged`) or was taken out (`affirmed`,
 * `unhedged`), where the one side may be empty.
 */
export type ReplacementKind =
  | 'figure'
  | 'date'
  | 'name'
  | 'quotation'
  | 'word'
  | 'negated'
  | 'affirmed'
  | 'hedged'
  | 'unhedged';

/** What became of paragraphs; `replaced` ones are gone with others in their place. */
export type ParagraphFate = 'removed' | 'added' | 'replaced' | 'moved' | 'changed' | 'split' | 'joined';

/** One thing that can be said of what changed between two versions. */
export type ChangeFact =
  | {
      readonly kind: 'headline';
      readonly old: string;
      readonly now: string;
      readonly runs: readonly DiffRun[];
    }
  /** Hardly anything stayed; the share that did, 0 to 1. */
  | { readonly kind: 'rewritten'; readonly keptShare: number }
  | ({ readonly kind: ReplacementKind } & Replacement)
  /** Blocks of text of any form; `changed` ones are those of which no replacement tells. */
  | { readonly kind: 'paragraphs'; readonly fate: ParagraphFate; readonly count: number }
  | { readonly kind: 'metadata'; readonly field: MetadataField }
  /** Of the text nothing changed that goes further: only signs, only breaks, only how it is typed, only its form or its links and emphasis. */
  | { readonly kind: 'only'; readonly extent: Exclude<BlockExtent, 'words'> };
