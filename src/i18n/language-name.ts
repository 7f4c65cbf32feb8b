/**
 * What a language is called in the language of the interface. A tag that is well formed for a reader but not for the browser
 * (`de-DE-DE`), and one that it has no name for, is given back as it stands.
 */
export function languageName(tag: string, interfaceLanguage: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
