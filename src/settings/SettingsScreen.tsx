/** What a person can choose. */
export default function SettingsScreen(_props: { readonly section: string | null }) {
  return null;
}
