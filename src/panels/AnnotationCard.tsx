/** The card of the selected annotation. */
export function AnnotationCard(_props: { readonly articleId: string }) {
  return null;
}
