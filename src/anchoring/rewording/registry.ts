import { english } from './english';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';
import type { WordingLanguage } from './wording-language';

/** Every language whose hedges and negations are known; a new one is one file and its line here. */
export const wordingLanguages: readonly WordingLanguage[] = [english, german, french, spanish];

/** The hedges and negations of a language, BCP 47; `null` for one whose are not known. */
export function wordingLanguageOf(language: string): WordingLanguage | null {
  const base = language.toLowerCase().split('-')[0];
  return wordingLanguages.find(({ tag }) => tag === base) ?? null;
}
