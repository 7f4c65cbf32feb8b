import type { BoundaryUnit } from '../anchoring/boundary-unit';
import type { GrowthStep } from '../anchoring/grow-range';
import type { TextRange } from '../domain/span';

/** What words are painted for: an end that is dragged, what was found, the place found last, and a place that might be meant. */
export type PaintLayer = 'moving' | 'found' | 'found-now' | 'offered';

/** A place in a line, in CSS px of the viewport. */
export interface LineBox {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The open article as commands see it. The editor provides it while it is mounted; offsets are UTF-16 code
 * units of the version shown.
 */
export interface ArticleView {
  readonly versionId: string;
  /** The caret or selection; empty when `start === end`. */
  selection(): TextRange;
  select(range: TextRange): void;
  /** Widens to the next unit; returns what is selected now, `null` when there is nothing wider. */
  widen(): GrowthStep | null;
  /**
   * Takes the last widening back, as long as nothing else was selected since. Returns what is selected now: `start` for what
   * was before the first widening, `null` when there is nothing to take back.
   */
  narrow(): GrowthStep | 'start' | null;
  /** The words selected, else the unit at the caret, without the white space at their ends; `null` when there are none. */
  wordsToMark(unit: GrowthStep): TextRange | null;
  /** Where an end of a span comes to when it is moved from a place by a unit, on in the text or back; `null` at the ends of the text. */
  boundaryFrom(
    offset: number,
    move: { readonly edge: 'start' | 'end'; readonly unit: BoundaryUnit; readonly direction: 1 | -1 },
  ): number | null;
  /** Scrolls to a range and, unless told otherwise, leaves the caret alone. */
  reveal(range: TextRange): void;
  /** Where the start and the end of a range stand on the screen, in CSS px: boxes of the height of a line. */
  endBoxes(range: TextRange): { readonly start: LineBox; readonly end: LineBox };
  /** The place in the text nearest to a point on the screen; `null` outside of the text. */
  offsetAt(point: { readonly x: number; readonly y: number }): number | null;
  /** Paints ranges without selecting them, in place of those painted in this layer before. */
  paint(layer: PaintLayer, ranges: readonly TextRange[]): void;
  focus(): void;
  openFind(): void;
  /** Begins to edit the text. */
  edit(): void;
}
