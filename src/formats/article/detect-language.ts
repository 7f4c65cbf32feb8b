import { cyrillicLanguage, fitsAlphabet } from './alphabets';

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

/** A guess that is weaker than this, 0 to 1, is no better than none. */
const LEAST_ACCURACY = 0.1;

/** The share of a text's parts that have to be of its language: in words of no language, every part looks like another. */
const LEAST_AGREEMENT = 0.6;

/** The text in 3 to 8 parts of whole words, more for a longer one. */
function partsOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const count = Math.min(8, Math.max(3, Math.floor(words.length / 12)));
  const size = Math.ceil(words.length / count);
  return Array.from({ length: count }, (_, index) => words.slice(index * size, (index + 1) * size).join(' '));
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
  // Letters in two parts and hyphens that are not seen would hide words that are well known.
  const sample = text.slice(0, SAMPLE).normalize('NFC').replaceAll('\u00ad', '');
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'und';
  if (count(sample, /\p{Script=Arabic}/gu) > letters / 2) return arabicScriptLanguage(sample);
  if (count(sample, /\p{Script=Cyrillic}/gu) > letters / 2) return cyrillicLanguage(sample);
  for (const [script, language] of LANGUAGE_BY_SCRIPT) {
    // Japanese is mostly Han with some kana between.
    if (count(sample, script) > letters * (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  if (letters < FEWEST_LETTERS) return 'und';
  const { detectAll } = await import('tinyld/light');
  const words = sample.replace(/https?:\S+/g, ' ');
  const [best] = detectAll(words);
  if (best === undefined || best.accuracy < LEAST_ACCURACY) return 'und';
  // The profiles are of few languages, and what is written in another looks for sure like one of these.
  if (best.lang === 'ru' || !fitsAlphabet(words, best.lang)) return 'und';
  const parts = partsOf(words);
  const agreeing = parts.filter((part) => detectAll(part)[0]?.lang === best.lang);
  return agreeing.length < parts.length * LEAST_AGREEMENT ? 'und' : best.lang;
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
