import { compareWords } from '../compare/compare-words';
import { isDateWord } from '../compare/date-words';
import type { DiffRun, RunExtent } from '../compare/diff-run';
import { furthestExtent } from '../compare/furthest-extent';
import { isNumberWord } from '../compare/number-words';
import { countPhrases } from './count-phrases';
import { wordingLanguageOf } from './registry';

/**
 * Something to be told of words that were changed: a figure, a day or a month became another; a hedge or a negation came (`hedged`, `negated`) or was
 * taken out (`unhedged`, `affirmed`).
 */
export type RewordingFact =
  | { readonly kind: 'figure'; readonly old: string; readonly now: string }
  | { readonly kind: 'hedged' | 'unhedged' | 'negated' | 'affirmed'; readonly words: string };

/** How the words of an annotation on one version differ from those on another. */
export interface Rewording {
  /** How far it goes; `null` when they are the same. */
  readonly extent: RunExtent | null;
  readonly runs: readonly DiffRun[];
  /** What counts most first. */
  readonly facts: readonly RewordingFact[];
}

const FIGURE = /[\p{Sc}]?\p{N}+(?:[.,:/\u00A0\u202F’']\p{N}+)*(?:[\u00A0 ]?[%‰\p{Sc}])?/gu;

/** What of one list is not in the other, each as often as it is more there. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

const WORD = /\p{L}[\p{L}\p{M}-]*/gu;

/** Figures in digits and in words, and names of days and months, each by itself. */
function listFigures(text: string, language: string) {
  const words = text.match(WORD) ?? [];
  const hedges = wordingLanguageOf(language)?.hedges ?? [];
  return {
    figures: [...(text.match(FIGURE) ?? []), ...words.filter((word) => isNumberWord(word, language))],
    // What may happen is no month.
    days: words.filter((word) => isDateWord(word, language) && !hedges.includes(word)),
  };
}

function pairFigures(before: readonly string[], after: readonly string[]): readonly RewordingFact[] {
  const [gone, come] = [without(before, after), without(after, before)];
  // More here than there: which became which nobody can tell.
  if (gone.length !== come.length) return [];
  return gone.map((old, index) => ({ kind: 'figure', old, now: come[index] ?? '' }));
}

/** Words that came or went; nothing when some came and others went: then it is said in another way, not with more or less doubt. */
function phraseFacts(
  old: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  kinds: { readonly came: 'hedged' | 'negated'; readonly went: 'unhedged' | 'affirmed' },
): readonly RewordingFact[] {
  const phrases = [...new Set([...old.keys(), ...now.keys()])];
  const change = (phrase: string) => (now.get(phrase) ?? 0) - (old.get(phrase) ?? 0);
  const came = phrases.filter((phrase) => change(phrase) > 0);
  const went = phrases.filter((phrase) => change(phrase) < 0);
  if (came.length > 0 && went.length > 0) return [];
  return [
    ...came.map((words): RewordingFact => ({ kind: kinds.came, words })),
    ...went.map((words): RewordingFact => ({ kind: kinds.went, words })),
  ];
}

/** Says how words were changed, as far as that can be told from the words alone; `language` is the article's, BCP 47. */
export function describeRewording(oldWords: string, newWords: string, language: string): Rewording {
  const runs = compareWords(oldWords, newWords);
  const extent = furthestExtent(runs.map((run) => (run.kind === 'same' ? null : run.extent)));
  if (extent !== 'words') return { extent, runs, facts: [] };
  const wording = wordingLanguageOf(language);
  const count = (text: string, phrases: readonly string[] = []) =>
    countPhrases(text, phrases, wording?.otherWithCapital ?? []);
  const [before, after] = [listFigures(oldWords, language), listFigures(newWords, language)];
  const facts = [
    ...pairFigures(before.figures, after.figures),
    ...pairFigures(before.days, after.days),
    ...phraseFacts(count(oldWords, wording?.negations), count(newWords, wording?.negations), {
      came: 'negated',
      went: 'affirmed',
    }),
    ...phraseFacts(count(oldWords, wording?.hedges), count(newWords, wording?.hedges), {
      came: 'hedged',
      went: 'unhedged',
    }),
  ];
  return { extent, runs, facts };
}
