/** The sources of all articles. */
export default function SourcesScreen(_props: { readonly id: string | null }) {
  return null;
}
