import { placeRidden } from '../../anchoring/place-ridden';
import type { SpanPlacement } from '../../anchoring/placement';
import type { ArticleVersion } from '../../domain/article-version';
import type { ArticleDocument } from '../../domain/document';
import type { Span, TextRange } from '../../domain/span';
import { annotationsOn } from '../standing-annotations';
import type { Workspace } from '../workspace';
import { addVersion, makeVersion } from './add-version';
import { keepAsking } from './keep-asking';
import { type PlacedAnnotation, placementFrom } from './place-on-version';

/** Where a span of an annotation, as it stands on the version that was edited, is in the edited text; `null` when it is lost. */
export interface RiddenWords extends TextRange {
  readonly annotationId: string;
  readonly now: TextRange | null;
}

/** A text that was edited in place. */
export interface EditedText {
  /** The version that was edited. */
  readonly versionId: string;
  readonly document: ArticleDocument;
  readonly words: readonly RiddenWords[];
}

function findRidden(
  spans: readonly Span[],
  ridden: readonly RiddenWords[],
  text: string,
): readonly SpanPlacement[] | null {
  const found: SpanPlacement[] = [];
  for (const { start, end, exact } of spans) {
    const now = ridden.find((words) => words.start === start && words.end === end)?.now ?? null;
    const placement = now === null ? null : placeRidden(exact, text, now);
    if (placement === null) return null;
    found.push(placement);
  }
  return found;
}

/** The annotations that rode along, each where its words are now; those that have lost some are looked for like any others. */
function placeRiders(
  workspace: Workspace,
  version: ArticleVersion,
  { versionId, words }: EditedText,
): ReadonlyMap<string, PlacedAnnotation> {
  const byAnnotation = new Map<string, RiddenWords[]>();
  for (const one of words) {
    const own = byAnnotation.get(one.annotationId);
    if (own === undefined) byAnnotation.set(one.annotationId, [one]);
    else own.push(one);
  }
  const placed = new Map<string, PlacedAnnotation>();
  const { tables } = workspace.store.state.getState();
  const standing = annotationsOn(tables, versionId);
  for (const [id, ridden] of byAnnotation) {
    const sought = standing.get(id);
    if (sought === undefined || !sought.spans.every((span) => span.versionId === versionId)) continue;
    const found = findRidden(sought.spans, ridden, version.text);
    if (found === null) continue;
    const placement = placementFrom(workspace, version, sought, found);
    placed.set(id, { sought, placement: keepAsking(tables, sought, placement) });
  }
  return placed;
}

/**
 * Keeps a text that was edited in place as the current version of its open article, with the places of all annotations, as one step of
 * undo. Resolves to `null` when the article is gone.
 */
export async function addEditedVersion(
  workspace: Workspace,
  edited: EditedText,
): Promise<ArticleVersion | null> {
  const { tables: before } = workspace.store.state.getState();
  const articleId = before.versions.get(edited.versionId)?.articleId;
  if (articleId === undefined) return null;
  const origin = { way: 'edit', fileName: null, mediaType: null } as const;
  const version = await makeVersion(workspace, articleId, { document: edited.document, origin });
  return addVersion(workspace, { version, placed: placeRiders(workspace, version, edited) });
}
