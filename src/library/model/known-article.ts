import type { Article } from '../../domain/article';
import type { ArticleMetadata } from '../../domain/article-draft';
import { findSameArticle } from '../../domain/same-article';
import type { KnownText, LikeText } from '../../store/library-reader';

/**
 * Why a text is taken for one of an article that is here: it is its current text, or one that it had before, word for word; both stand
 * at one address; the words are much the same; both have one title in one publication.
 */
export type KnownBy = 'current-text' | 'older-text' | 'address' | 'likeness' | 'name';

/** The article that a text is one of already, or may be a newer or older state of. */
export interface KnownArticle {
  readonly article: Article;
  readonly by: KnownBy;
  /** Of the version that is meant, when it is known by its words. */
  readonly number: number;
  /** How much of both texts is the same, 0 to 1; `null` when that was not looked for. */
  readonly alike: number | null;
}

/** What was found of a text by its words, and what is said of it now. */
export interface SoughtArticle {
  readonly draft: { readonly metadata: ArticleMetadata };
  readonly twin: KnownText | null;
  readonly like: LikeText | null;
}

/** The article that a text is one of; `null` for a new one. What says most counts: the very words, the address, words much the same, the name. */
export function findKnownArticle(
  articles: ReadonlyMap<string, Article>,
  { draft, twin, like }: SoughtArticle,
): KnownArticle | null {
  const twinned = twin === null ? undefined : articles.get(twin.articleId);
  if (twin !== null && twinned !== undefined) {
    const by = twin.isCurrent ? 'current-text' : 'older-text';
    return { article: twinned, by, number: twin.number, alike: 1 };
  }
  const same = findSameArticle(articles, draft.metadata);
  const alike = like !== null && like.articleId === same?.article.id ? like.alike : null;
  if (same?.by === 'address') return { ...same, number: 0, alike };
  const likened = like === null ? undefined : articles.get(like.articleId);
  if (like !== null && likened !== undefined)
    return { article: likened, by: 'likeness', number: like.number, alike: like.alike };
  return same === null ? null : { ...same, number: 0, alike };
}

/** Whether an article is known by its very words, so that there is nothing in it to keep. */
export function isSameText({ by }: KnownArticle): boolean {
  return by === 'current-text' || by === 'older-text';
}
