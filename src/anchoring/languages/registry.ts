import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { SentenceLanguage } from './sentence-language';
import { spanish } from './spanish';

/** Every language with rules of its own; a new one is one file and its line here. */
export const sentenceLanguages: readonly SentenceLanguage[] = [english, german, french, spanish];

/** For all other languages: the Unicode rules, initials and numbers alone. */
const neutral: SentenceLanguage = {
  tag: 'und',
  titles: [],
  beforeNumbers: [],
  startsWithNumbers: false,
  abbreviations: [],
  openers: [],
};

/** The rules of a language, BCP 47; the neutral ones for a language that has none. */
export function sentenceLanguageOf(language: string): SentenceLanguage {
  const base = language.toLowerCase().split('-')[0];
  return sentenceLanguages.find(({ tag }) => tag === base) ?? neutral;
}
