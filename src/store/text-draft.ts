import type { ArticleDocument } from '../domain/document';
import type { TextRange } from '../domain/span';

/**
 * A span of an annotation while the text around it changes: `start` and `end` are where it stands on the version that is edited,
 * `from` and `to` where its words are now, as positions of the editor's document. Where those two are the same nothing is left
 * of them, and that is where they stood.
 */
export interface RiddenSpan extends TextRange {
  readonly annotationId: string;
  readonly from: number;
  readonly to: number;
}

/** A text in the midst of being edited, kept beside the records until it becomes a version or is given up. */
export interface TextDraft {
  /** The version that is edited. */
  readonly versionId: string;
  readonly document: ArticleDocument;
  readonly spans: readonly RiddenSpan[];
  /** ISO 8601, UTC. */
  readonly at: string;
}
