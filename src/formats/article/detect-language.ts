/** Scripts that one language of the news all but owns; the order decides between Han with kana and Han alone. */
const LANGUAGE_BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Khmer}/gu, 'km'],
];

/** Characters looked at; more would not change the answer. */
const SAMPLE = 4000;

/** Fewer letters than this are no ground for a guess. */
const FEWEST_LETTERS = 40;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Persian and Urdu have letters that Arabic has not. */
function arabicScriptLanguage(text: string): string {
  if (count(text, /[ٹڈڑے]/g) > 2) return 'ur';
  return count(text, /[پچژگ]/g) > 2 ? 'fa' : 'ar';
}

/**
 * The language of a text as a BCP 47 tag, `und` when the text gives no ground for an answer. Scripts decide where one
 * language owns them; else the words are compared with n-gram profiles, which are loaded when first needed.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'und';
  if (count(sample, /\p{Script=Arabic}/gu) > letters / 2) return arabicScriptLanguage(sample);
  for (const [script, language] of LANGUAGE_BY_SCRIPT) {
    // Japanese is mostly Han with some kana between.
    if (count(sample, script) > letters * (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  if (letters < FEWEST_LETTERS) return 'und';
  const { detectAll } = await import('tinyld/light');
  const [best] = detectAll(sample.replace(/https?:\S+/g, ' '));
  return best === undefined || best.accuracy < 0.1 ? 'und' : best.lang;
}

/** The direction in which most letters of a text run. */
export function detectDirection(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  const rightToLeft = count(
    sample,
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu,
  );
  return rightToLeft > count(sample, /\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}
