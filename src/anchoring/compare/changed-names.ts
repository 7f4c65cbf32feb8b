import { isDateWord } from './date-words';
import { isSpelling } from './is-spelling';
import type { RunPair } from './replacements';

/** One to four words that begin with a capital letter, small ones of a name between them. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:van|von|der|den|de|del|della|di|da|du|la|le|bin|ibn|al|el|zu|of)\s)*\p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;
/** What a sentence begins behind. */
const SENTENCE_START = /(?:^|[.!?…:]["”’»“)]?\s+|\n)["“„«‘(]?$/u;
/** Languages in which every noun has a capital letter. */
const NOUNS_HAVE_CAPITALS = ['de', 'lb'];
/** What ends with a capital word: a title, a first name. */
const CAPITAL_BEFORE = /\p{Lu}[\p{L}\p{M}'’.-]*\s$/u;

/** Further back nothing is looked for. */
const NEAR = 60;

/**
 * Whether some replaced words look like a name that became another: capital letters on both sides, where they aren't due to the beginning of a
 * sentence, a headline or the language. Scripts without capital letters have no such names.
 */
export function isNameReplaced({ removed, added, texts }: RunPair, language: string): boolean {
  const [old, now] = [removed.text.trim(), added.text.trim()];
  if (!NAME.test(old) || !NAME.test(now) || isSpelling(old, now)) return false;
  if ([...old.split(/\s/), ...now.split(/\s/)].some((word) => isDateWord(word, language))) return false;
  const { row, oldText } = texts;
  if (row.oldForm.type === 'heading' || row.newForm.type === 'heading') return false;
  const start = removed.old.start - row.old.range.start;
  const before = oldText.slice(Math.max(0, start - NEAR), start);
  const isLong = old.includes(' ') && now.includes(' ');
  if (SENTENCE_START.test(before)) return isLong;
  const base = language.toLowerCase().split('-')[0] ?? '';
  return !NOUNS_HAVE_CAPITALS.includes(base) || isLong || CAPITAL_BEFORE.test(before);
}
