import type { LanguageMessages } from './messages';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  l: 'ļ',
  n: 'ñ',
  o: 'ó',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
};

/** Stands around every text of the pseudo-language, so that a text from elsewhere shows. */
export const PSEUDO_MARKS = { open: '⟦', close: '⟧' } as const;

/** An ICU message with its own words accented; placeholders, plural keywords and tags stay as they are. */
function pseudoText(message: string): string {
  let depth = 0;
  let result = '';
  let insidePlural = 0;
  for (const [index, char] of [...message].entries()) {
    if (char === '{') {
      depth += 1;
      if (/^\{\s*\w+\s*,\s*(plural|select|selectordinal)/.test(message.slice(index))) insidePlural = depth;
    } else if (char === '}') {
      depth -= 1;
      if (depth < insidePlural) insidePlural = 0;
    }
    const isWords = depth === 0 || (insidePlural > 0 && depth === insidePlural + 1);
    result += isWords ? (ACCENTS[char] ?? char) : char;
  }
  return `${PSEUDO_MARKS.open}${result}${PSEUDO_MARKS.close}`;
}

/** Texts by their keys, each in the pseudo-language. */
function pseudoTexts<T extends Readonly<Record<string, string>>>(texts: T): T {
  // The keys are those of the other language, each once.
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoText(text)])) as T;
}

/** The pseudo-language made of another: longer to look at, unmistakable, still readable. For tests. */
export function pseudoLanguage({ first, later }: LanguageMessages): LanguageMessages {
  return {
    first: pseudoTexts(first),
    // The files are those of the other language, each once.
    later: Object.fromEntries(
      Object.entries(later).map(([file, load]) => [file, async () => pseudoTexts(await load())]),
    ) as LanguageMessages['later'],
  };
}
