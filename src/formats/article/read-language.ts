/**
 * The language that a file names, as a BCP 47 tag in its usual form; `null` when it names none. Of `en_GB, fr` the first counts,
 * of a tag with parts that are none, as `de-DE-DE`, what stands before them.
 */
export function readLanguage(text: string): string | null {
  const [first = ''] = text.split(',');
  const parts = first.trim().replaceAll('_', '-').split('-');
  if (!/^[a-z]{2,3}$/i.test(parts[0] ?? '')) return null;
  for (let count = parts.length; count > 0; count -= 1) {
    try {
      // The base name is without extensions, which say nothing of the language.
      return new Intl.Locale(parts.slice(0, count).join('-')).baseName;
    } catch {
      // One part less may do.
    }
  }
  return null;
}
