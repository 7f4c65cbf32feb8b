import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { ArticleVersion, VersionFacts, VersionOrigin } from '../../domain/article-version';
import type { ArticleDocument } from '../../domain/document';
import type { Tables } from '../tables';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';
import { type PlacedAnnotation, placeOnVersion } from './place-on-version';
import { versionEdits } from './version-edits';

/** A newer text of an article that is open, before it is kept. */
export interface VersionDraft {
  readonly document: ArticleDocument;
  readonly origin: VersionOrigin;
}

/** A version with the places of all annotations on it; nothing of it is stored. */
export interface VersionPlan {
  readonly version: ArticleVersion;
  readonly placed: ReadonlyMap<string, PlacedAnnotation>;
}

/** The number that a new version of an article gets. */
function nextNumber({ versions }: Pick<Tables, 'versions'>, articleId: string): number {
  const own = [...versions.values()].filter((version) => version.articleId === articleId);
  return Math.max(0, ...own.map(({ number }) => number)) + 1;
}

/** The record of a newer text of an article, with the next number. Nothing is stored. */
export async function makeVersion(
  workspace: Pick<Workspace, 'clock' | 'author' | 'store'>,
  articleId: string,
  { document, origin }: VersionDraft,
): Promise<ArticleVersion> {
  const text = canonicalText(document);
  const sha256 = await sha256Hex(text);
  const base = newRecordBase(workspace);
  return {
    ...base,
    articleId,
    number: nextNumber(workspace.store.state.getState().tables, articleId),
    document,
    text,
    sha256,
    origin,
    retrievedAt: base.createdAt,
    facts: null,
  };
}

/**
 * Works out what would become of the annotations of an open article with a newer text. Nothing is stored. Rejects with an AbortError
 * when `signal` says so.
 */
export async function planVersion(
  workspace: Workspace,
  articleId: string,
  draft: VersionDraft,
  signal?: AbortSignal,
): Promise<VersionPlan> {
  const version = await makeVersion(workspace, articleId, draft);
  return { version, placed: await placeOnVersion(workspace, version, new Map(), signal) };
}

/**
 * Keeps a newer text as the current version of its article, with the places of the annotations and what the article says of itself
 * now, as one step of undo. What was marked since it was planned is placed, too. Resolves to `null` when the article is gone.
 */
export async function addVersion(
  workspace: Workspace,
  plan: VersionPlan,
  facts: Partial<VersionFacts> = {},
  signal?: AbortSignal,
): Promise<ArticleVersion | null> {
  const placed = await placeOnVersion(workspace, plan.version, plan.placed, signal);
  const { tables } = workspace.store.state.getState();
  const article = tables.articles.get(plan.version.articleId);
  if (article === undefined) return null;
  // Another tab may have added one since it was planned.
  const version = { ...plan.version, number: nextNumber(tables, article.id) };
  const placements = [...placed.values()].map(({ placement }) => placement);
  workspace.store.commit({
    scope: article.id,
    label: {
      key: version.origin.way === 'edit' ? 'change.version.edit' : 'change.version.add',
      values: { number: version.number },
    },
    edits: versionEdits(tables, article, version, placements, facts),
  });
  return version;
}
