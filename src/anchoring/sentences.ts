import type { TextRange } from '../domain/span';
import { sentenceLanguageOf } from './languages/registry';
import type { SentenceLanguage } from './languages/sentence-language';

interface Joints {
  readonly titles: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

const jointsByTag = new Map<string, Joints>();

function jointsOf(language: SentenceLanguage): Joints {
  const known = jointsByTag.get(language.tag);
  if (known !== undefined) return known;
  const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  const joints = {
    titles: lower(language.titles),
    beforeNumbers: lower(language.beforeNumbers),
    abbreviations: lower(language.abbreviations),
    openers: new Set(language.openers),
  };
  jointsByTag.set(language.tag, joints);
  return joints;
}

const LAST_WORD = /([\p{L}\p{N}][\p{L}\p{N}.-]*)\.\s*$/u;
const INITIAL = /(?:^|[\s.(“"'‘-])\p{Lu}\.\s*$/u;
const INITIALISM = /(?:^|[\s(“"'‘])(?:\p{L}\.){2,}\s*$/u;
const OPENINGS = '([{';
const CLOSINGS = ')]}';

/** More closing than opening brackets are still to come: the sentence goes on inside them. */
function isInsideBrackets(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (OPENINGS.includes(char)) depth += 1;
    else if (CLOSINGS.includes(char)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** Whether what looks like the end of a sentence is none, from the words before and after it. */
function isJoint(before: string, after: string, joints: Joints): boolean {
  // A closing bracket must really follow, or a stray opening one would swallow the rest of the paragraph.
  if (isInsideBrackets(before) && /[)\]}]/.test(after)) return true;
  if (/^\p{Ll}/u.test(after)) return true;
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const isNumberNext = /^[#§]?\p{N}/u.test(after);
  const next = /^["“‘'(]?(\p{L}+)/u.exec(after)?.[1] ?? '';
  if (joints.titles.has(word)) return true;
  if (isNumberNext && joints.beforeNumbers.has(word)) return true;
  if (joints.abbreviations.has(word)) return next !== '' && !joints.openers.has(next);
  if (INITIALISM.test(before)) return next !== '' && !joints.openers.has(next);
  return INITIAL.test(before) && /^\p{Lu}/u.test(after) && !joints.openers.has(next);
}

const ORDINAL_BEFORE_WORD = /(?:^|\s)\p{N}{1,2}\.\s*$/u;

/** `am 3. Mai`: in German a number with a full stop is an ordinal more often than the end of a sentence. */
function isOrdinal(before: string, language: SentenceLanguage): boolean {
  return language.tag === 'de' && ORDINAL_BEFORE_WORD.test(before);
}

// After a whole word and its full stop. Short words are more often abbreviations that no list has.
const BEFORE_NUMBER = /(?<![\p{L}\p{M}.-])(\p{L}[\p{L}\p{M}]{2,})\.["”’»)]*\s+(?=[“"«(]?\p{N})/gu;

/** Where sentences begin with a number inside of a segment: the Unicode rules let none end before one. */
function startsWithNumber(segment: string, { titles, beforeNumbers, abbreviations }: Joints): number[] {
  const starts: number[] = [];
  for (const match of segment.matchAll(BEFORE_NUMBER)) {
    const word = (match[1] ?? '').toLowerCase();
    const at = match.index + match[0].length;
    if (titles.has(word) || beforeNumbers.has(word) || abbreviations.has(word)) continue;
    // Nothing but the number would be left of the sentence.
    if (!/\p{L}/u.test(segment.slice(at))) continue;
    starts.push(at);
  }
  return starts;
}

/**
 * The sentences of one block of text, which they cover without a gap; white space belongs to the sentence before it.
 * Intl.Segmenter (Unicode UAX #29) finds the candidates; ends that a language's data says are none are joined.
 * Offsets are UTF-16 code units into `text`.
 */
export function splitSentences(text: string, languageTag: string): TextRange[] {
  const language = sentenceLanguageOf(languageTag);
  const joints = jointsOf(language);
  const sentences: TextRange[] = [];
  let start = 0;
  let end = 0;
  for (const { segment, index } of candidates(text, languageTag, language, joints)) {
    if (index > start) {
      const before = text.slice(start, index);
      const after = segment;
      const isBreak = /\n\s*$/.test(before);
      if (isBreak || !(isJoint(before, after, joints) || isOrdinal(before, language))) {
        sentences.push({ start, end: index });
        start = index;
      }
    }
    end = index + segment.length;
  }
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function* candidates(
  text: string,
  languageTag: string,
  { startsWithNumbers }: SentenceLanguage,
  joints: Joints,
): Generator<{ readonly segment: string; readonly index: number }> {
  for (const { segment, index } of segmenterOf(languageTag, 'sentence').segment(text)) {
    const starts = startsWithNumbers ? startsWithNumber(segment, joints) : [];
    const ends = [...starts, segment.length];
    let from = 0;
    for (const end of ends) {
      yield { segment: segment.slice(from, end), index: index + from };
      from = end;
    }
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter of a language, made once. A tag the browser doesn't take falls back to English. */
export function segmenterOf(language: string, granularity: 'word' | 'sentence' | 'grapheme'): Intl.Segmenter {
  const key = `${language}/${granularity}`;
  const known = segmenters.get(key);
  if (known !== undefined) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity });
  } catch {
    made = new Intl.Segmenter('en', { granularity });
  }
  segmenters.set(key, made);
  return made;
}
