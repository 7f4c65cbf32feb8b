import { type ArticleVersion, isOfQuotes } from '../../domain/article-version';
import type { Tables } from '../../store/tables';

/** The texts that an article in memory has had, the newest first. */
export function versionsOf(versions: Tables['versions'], articleId: string): readonly ArticleVersion[] {
  return [...versions.values()]
    .filter((version) => version.articleId === articleId && !isOfQuotes(version))
    .sort((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1));
}

/** Two versions of an article to be compared; `from` is `null` when there is only one. */
export interface ChosenPair {
  readonly from: ArticleVersion | null;
  readonly to: ArticleVersion;
}

/** The version before one, by its number; of the first the one after it. */
export function neighbourOf(
  versions: readonly ArticleVersion[],
  version: ArticleVersion,
): ArticleVersion | null {
  const at = versions.indexOf(version);
  return versions[at + 1] ?? versions[at - 1] ?? null;
}

/**
 * The two versions that an address names, newest first in `versions`. What it does not name, or what is not there, is chosen: the
 * current version, and the one before. `null` when there is none at all.
 */
export function choosePair(
  versions: readonly ArticleVersion[],
  currentId: string,
  named: { readonly fromId: string | null; readonly toId: string | null },
): ChosenPair | null {
  const find = (id: string | null) => versions.find((version) => version.id === id);
  const to = find(named.toId) ?? find(currentId) ?? versions[0];
  if (to === undefined) return null;
  const from = find(named.fromId);
  return { to, from: from === undefined || from === to ? neighbourOf(versions, to) : from };
}
