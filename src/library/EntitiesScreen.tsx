/** The entities of all articles. */
export default function EntitiesScreen(_props: { readonly id: string | null }) {
  return null;
}
