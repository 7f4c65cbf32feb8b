import type { Article } from '../../domain/article';
import { type ArticleVersion, factsOf, type VersionFacts } from '../../domain/article-version';
import { createEdit, type Edit, updateEdit } from '../../domain/change';
import type { Placement } from '../../domain/placement';
import type { Tables } from '../tables';

/**
 * The edits that make a version the current one of its article, one that is stored already or a new one, with the placements on it
 * that are new. What the article said of itself stays with the version that it leaves; `facts` is what it says now.
 */
export function versionEdits(
  tables: Tables,
  article: Article,
  version: ArticleVersion,
  placements: Iterable<Placement>,
  facts: Partial<VersionFacts>,
): readonly (Edit | null)[] {
  const left = tables.versions.get(article.currentVersionId);
  const known = tables.versions.get(version.id);
  return [
    left === undefined || left.id === version.id
      ? null
      : updateEdit('versions', left, { ...left, facts: factsOf(article) }),
    known === undefined
      ? createEdit('versions', version)
      : updateEdit('versions', known, { ...known, facts: null }),
    updateEdit('articles', article, { ...article, ...facts, currentVersionId: version.id }),
    ...[...placements].map((placement) => createEdit('placements', placement)),
  ];
}
