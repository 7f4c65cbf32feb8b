/** The letters beyond a to z that a language writes its own words with, by its BCP 47 tag; those of Latin script that can be guessed. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåé',
  de: 'äöüß',
  en: 'éïçêèñöœæ',
  es: 'áéíñóúü',
  fi: 'äöåšž',
  fr: 'àâæçèéêëîïôœùûüÿ',
  hu: 'áéíóöőúüű',
  it: 'àèéìíîòóùú',
  nl: 'áàâäçèéêëíïóôöúû',
  no: 'æøåéèêóòôâ',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõú',
  ro: 'ăâîșşțţ',
  sv: 'åäöéà',
  tr: 'çğıöşüâîû',
};

/** The share of letters that may come from elsewhere, as in names. */
const MOST_FOREIGN = 0.015;

/** Languages that no sentence or two can be written in without their own letters: what has none only looks like them. */
const NEVER_PLAIN: ReadonlySet<string> = new Set(['cs', 'hu', 'pl', 'ro', 'tr']);

/** The share of own letters that a text in one of these has at least. */
const LEAST_OWN = 0.01;

/**
 * Whether the letters of a text, composed (NFC), can be those of a language. For one whose letters are not known here, which
 * then has another script: whether most are not Latin.
 */
export function fitsAlphabet(text: string, language: string): boolean {
  const own = OWN_LETTERS[language];
  const letters = text.toLowerCase().match(/\p{L}/gu) ?? [];
  if (own === undefined)
    return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length < letters.length / 2;
  const marked = letters.filter((letter) => !/[a-z]/.test(letter));
  const foreign = marked.filter((letter) => !own.includes(letter));
  const hasOwn = marked.length - foreign.length > letters.length * LEAST_OWN;
  return foreign.length <= letters.length * MOST_FOREIGN && (hasOwn || !NEVER_PLAIN.has(language));
}

/** Letters that tell the languages of Cyrillic script apart, each with the least share of the letters that tells something. */
const CYRILLIC: readonly (readonly [letters: RegExp, share: number, language: string])[] = [
  [/ў/giu, 0.004, 'be'],
  [/[іїєґ]/giu, 0.02, 'uk'],
  [/[ѓќѕ]/giu, 0.004, 'mk'],
  [/[јљњћђ]/giu, 0.01, 'sr'],
  [/[әғқңөұүһ]/giu, 0.01, 'und'],
  [/[ыэё]/giu, 0.005, 'ru'],
  [/ъ/giu, 0.005, 'bg'],
];

/** The language of a text in Cyrillic script by the letters that only it has; `und` when there are none. */
export function cyrillicLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = CYRILLIC.find(([own, share]) => (text.match(own)?.length ?? 0) > letters * share);
  return found?.[2] ?? 'und';
}
