import type { ArticleMetadata, FactOrigin } from '../../domain/article-draft';

/** One field of an article's metadata, and where it was read. */
export interface Fact<T> {
  readonly value: T;
  readonly from: FactOrigin;
}

/** What is known of an article so far; a field that nobody says is absent. */
export type Facts = { readonly [Field in keyof ArticleMetadata]?: Fact<ArticleMetadata[Field]> };

/** Facts of several readers: where two know the same field, the earlier one counts. */
export function mergeFacts(...readers: readonly Facts[]): Facts {
  return Object.assign({}, ...[...readers].reverse()) as Facts;
}
