/** A day in each month, and each day of a week. */
const DAYS = [
  ...Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1)),
  ...Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 1 + day)),
];

const wordsByLanguage = new Map<string, ReadonlySet<string>>();

function readDateWords(language: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const length of ['long', 'short'] as const)
    for (const options of [
      { month: length },
      { month: length, day: 'numeric' },
      { weekday: length },
    ] satisfies Intl.DateTimeFormatOptions[]) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (const day of DAYS)
        for (const { type, value } of format.formatToParts(day))
          if (type === 'month' || type === 'weekday') words.add(fold(value));
    }
  return words;
}

const fold = (word: string) => word.replace(/\.$/, '').toLowerCase();

/** Whether a word is the name of a month or a day of the week in a language (BCP 47); English where it isn't known. */
export function isDateWord(word: string, language: string): boolean {
  let words = wordsByLanguage.get(language);
  if (words === undefined) {
    try {
      words = readDateWords(language === 'und' ? 'en' : language);
    } catch {
      words = readDateWords('en');
    }
    wordsByLanguage.set(language, words);
  }
  return /\p{L}/u.test(word) && words.has(fold(word));
}
