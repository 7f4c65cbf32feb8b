/** What readers get: the preview and the exports. */
export default function ReportScreen(_props: { readonly articleId: string }) {
  return null;
}
