/** The annotations of an article in reading order. */
export function AnnotationList(_props: { readonly articleId: string }) {
  return null;
}
