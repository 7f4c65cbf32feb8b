/** The text of an article with its marks. */
export function ArticleEditor(_props: { readonly articleId: string }) {
  return null;
}
