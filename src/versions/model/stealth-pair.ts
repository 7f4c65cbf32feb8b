import type { BlockExtent } from '../../anchoring/compare/block-change';
import { isStealthEdit } from '../../anchoring/compare/stealth-edit';
import type { Article } from '../../domain/article';
import { type ArticleVersion, factsOf } from '../../domain/article-version';

/**
 * Whether of two versions, in any order, the later is a stealth edit of the earlier. Of a text that was edited here nothing of the
 * kind can be said, whichever of the two it is: the change is ours.
 */
export function isStealthPair(
  article: Article,
  one: ArticleVersion,
  other: ArticleVersion,
  extent: BlockExtent | null,
): boolean {
  if (one.origin.way === 'edit' || other.origin.way === 'edit') return false;
  const [old, now] = one.number < other.number ? [one, other] : [other, one];
  const facts = (version: ArticleVersion) => version.facts ?? factsOf(article);
  return isStealthEdit({ extent, old: facts(old), now: facts(now) });
}
