import type { LanguageMessages } from './messages';

/** A language of the interface. */
export interface InterfaceLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<LanguageMessages>;
}

async function loadPseudo(): Promise<LanguageMessages> {
  const [{ pseudoLanguage }, { en }] = await Promise.all([import('./pseudo'), import('./en/en')]);
  return pseudoLanguage(en);
}

/**
 * Every language of the interface; a new one is one folder and its line here. The pseudo-languages, `qps-ploc` and its
 * mirror `qps-plocm`, are for tests and not offered.
 */
export const languages: readonly InterfaceLanguage[] = [
  { tag: 'en', name: 'English', direction: 'ltr', load: async () => (await import('./en/en')).en },
  { tag: 'qps-ploc', name: 'Pseudo', direction: 'ltr', load: loadPseudo },
  { tag: 'qps-plocm', name: 'Pseudo, mirrored', direction: 'rtl', load: loadPseudo },
];

/** Whether a language is one for tests: a made-up form of English, whose dates, numbers and order are those of English. */
export function isPseudoLanguage(tag: string): boolean {
  return tag.startsWith('qps');
}

/** The language to show: the one chosen, else the first of the browser's that is there, else English. */
export function pickLanguage(chosen: string | null, preferred: readonly string[]): InterfaceLanguage {
  const wanted = chosen === null ? preferred : [chosen, ...preferred];
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = languages.find((language) => language.tag === tag || language.tag === base);
    if (found !== undefined) return found;
  }
  return languages[0] as InterfaceLanguage;
}
