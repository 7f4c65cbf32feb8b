import type { GrowthStep } from '../anchoring/grow-range';
import type { TextRange } from '../domain/span';

/**
 * The open article as commands see it. The editor provides it while it is mounted; offsets are UTF-16 code
 * units of the version shown.
 */
export interface ArticleView {
  readonly versionId: string;
  /** The caret or selection; empty when `start === end`. */
  selection(): TextRange;
  select(range: TextRange): void;
  /** Widens to the next unit; returns what is selected now. */
  widen(): GrowthStep | null;
  narrow(): void;
  /** Scrolls to a range and, unless told otherwise, leaves the caret alone. */
  reveal(range: TextRange): void;
  focus(): void;
  openFind(): void;
}
