import type { PlacementCandidate, PlacementReason } from '../domain/placement';
import type { TextRange } from '../domain/span';
import type { SpanPlacement } from './placement';
import { type QuoteNeedle, readBareNeedle, readNeedle } from './quote-needle';
import { findQuotePlaces, type QuotePlace, wholeCharacters } from './quote-places';
import type { QuoteSelector } from './quote-selector';
import { findSimilarPassages } from './similar-passages';
import { compareSurroundings, countNeighbours, type SurroundingsFit } from './surroundings';
import { createTokenIndex } from './token-index';
import { createTokenReader } from './tokens';

/** Finds quotes in one text, again and again. */
export interface QuoteMatcher {
  /** Where a quote stands, or that a person has to say, or that it is gone; see {@link matchQuote}. */
  match(selector: QuoteSelector): SpanPlacement;
}

/** As many candidates are shown. */
const MOST_CANDIDATES = 10;
/** Of more places those are compared thoroughly whose neighbours fit best, and those nearest by position. */
const MOST_COMPARED = 300;
const MOST_NEAR = 100;
/** From this share on a side's surroundings are those of the quote. */
const SAME_SIDE = 0.5;
/** From this share on one side is enough though the other is another. */
const SURE_SIDE = 0.75;
const SURE_SIDE_OF_CHANGED = 0.9;
/** A passage that seems to have wandered over more of the text than that share is another one, unless all around it wandered along. */
const WANDERED = 0.15;
/** Code units: a place so near is the very place, give or take a word; one so far is another. */
const AT_PLACE = 32;
const ELSEWHERE = 640;
/** By so much the best has to be ahead of the next. */
const AHEAD = 0.12;
/** A quote that tells so much does not stand twice by chance: it is known again without its surroundings. */
const LONG_QUOTE = 180;
/** One that tells so much, and stands once, is known with the surroundings of one side, however far it went. */
const TELLING_QUOTE = 40;
/** Shares of the words from which a changed passage is taken for the quote: between its surroundings, or with those of one side. */
const WORDS_BETWEEN = 0.4;
const WORDS_BESIDE = 0.6;
/** Below that a passage is not even worth a question. */
const WORDS_PERHAPS = 0.34;
/** From here on, another place that is like the quote is shown though nothing around it fits. */
const WORDS_ALIKE = 0.6;

interface Fit extends TextRange {
  readonly score: number;
  readonly words: number;
  readonly around: SurroundingsFit;
  readonly distance: number;
  /** Whether it is known where it begins and ends. */
  readonly isHeld: boolean;
}

function orphan(score: number, reason: PlacementReason = 'taken-out'): SpanPlacement {
  return { status: 'orphaned', range: null, score, reason, candidates: [] };
}

function doubt(fits: readonly Fit[], reason: PlacementReason): SpanPlacement {
  const candidates: PlacementCandidate[] = [];
  for (const { start, end, score } of fits) {
    if (candidates.length === MOST_CANDIDATES) break;
    if (!candidates.some((other) => other.start < end && start < other.end))
      candidates.push({ start, end, score });
  }
  return { status: 'uncertain', range: null, score: candidates[0]?.score ?? 0, reason, candidates };
}

function inOrder(fits: readonly Fit[]): Fit[] {
  return [...fits].sort(
    (one, other) => other.score - one.score || one.distance - other.distance || one.start - other.start,
  );
}

function rateSurroundings({ both, best }: SurroundingsFit): number {
  return (2 * both + best) / 3;
}

/** Prepares a text once, for many quotes. Time and memory grow linearly with the text; a quote takes a bounded time. */
export function createQuoteMatcher(text: string): QuoteMatcher {
  const reader = createTokenReader();
  const now = reader.read(text);
  const index = createTokenIndex(now, reader.keyCount);
  const { weightOf } = reader;

  function distanceOf(start: number, selector: QuoteSelector): number {
    return selector.start === undefined || !Number.isFinite(selector.start)
      ? Number.POSITIVE_INFINITY
      : Math.abs(start - selector.start);
  }

  function rate(place: QuotePlace, needle: QuoteNeedle, selector: QuoteSelector): Fit {
    const { start, end } = place;
    const around = compareSurroundings(needle, now, place.tokens, weightOf);
    const distance = distanceOf(start, selector);
    const isKnown = needle.before !== null || needle.after !== null;
    const score = isKnown ? 0.4 + 0.6 * rateSurroundings(around) : 1;
    return { start, end, score, words: 1, around, distance, isHeld: true };
  }

  /** Of very many places those that may be meant. */
  function likeliest(
    places: readonly QuotePlace[],
    needle: QuoteNeedle,
    selector: QuoteSelector,
  ): readonly QuotePlace[] {
    if (places.length <= MOST_COMPARED + MOST_NEAR) return places;
    const rated = places.map((place) => ({
      place,
      neighbours: countNeighbours(needle, now, place.tokens),
      distance: distanceOf(place.start, selector),
    }));
    const nearest = rated.sort((one, other) => one.distance - other.distance || 0).slice(0, MOST_NEAR);
    const best = rated.sort((one, other) => other.neighbours - one.neighbours).slice(0, MOST_COMPARED);
    return [...new Set([...best, ...nearest].map(({ place }) => place))];
  }

  function same(fit: Fit, selector: QuoteSelector, isElsewhere: boolean): SpanPlacement {
    const range = { start: fit.start, end: fit.end };
    const isLiteral = text.slice(fit.start, fit.end) === selector.exact;
    const status = isLiteral ? (isElsewhere ? 'moved' : 'exact') : 'edited';
    const reason = isElsewhere ? 'same-words-elsewhere' : isLiteral ? 'same-words' : 'spacing-changed';
    return { status, range, score: fit.score, reason, candidates: [] };
  }

  function decideAmongSame(
    fits: readonly Fit[],
    needle: QuoteNeedle,
    selector: QuoteSelector,
    { isSure, isComplete }: { readonly isSure: boolean; readonly isComplete: boolean },
  ): SpanPlacement | null {
    const [best, next] = fits;
    if (best === undefined) return null;
    const isKnown = needle.before !== null || needle.after !== null;
    if (!isKnown) {
      if (next === undefined && isSure && isComplete) return same(best, selector, false);
      if (best.distance === 0 && isSure) return same(best, selector, false);
      return doubt(fits, 'stands-several-times');
    }
    const isAlone = next === undefined && isComplete;
    const weight = needle.keys.reduce((sum, key) => sum + weightOf(key), 0);
    const isAhead = next === undefined || best.score - next.score >= AHEAD || isOnlyWhole(best, next);
    const isAtPlace = next !== undefined && isByPosition(best, next);
    const { best: side, least } = best.around;
    if (
      isSure &&
      (isComplete || least > 0.9) &&
      isBySurroundings(best, isAlone && weight >= TELLING_QUOTE) &&
      (isAhead || isAtPlace)
    )
      return same(best, selector, false);
    if (!isSure && isComplete && least >= SAME_SIDE && isAhead) return same(best, selector, false);
    if (side >= SAME_SIDE) return doubt(fits, 'stands-several-times');
    if (isAlone && isSure && weight >= LONG_QUOTE) return same(best, selector, true);
    return null;
  }

  function rateSimilar(needle: QuoteNeedle, selector: QuoteSelector): Fit[] {
    const fits: Fit[] = [];
    for (const { tokens, words, isHeld } of findSimilarPassages(needle, now, index, weightOf)) {
      const { start, end } = wholeCharacters(text, {
        start: now.starts[tokens.from] ?? 0,
        end: now.ends[tokens.to - 1] ?? 0,
      });
      const around = compareSurroundings(needle, now, tokens, weightOf);
      const score = 0.5 * words + 0.5 * rateSurroundings(around);
      fits.push({ start, end, score, words, around, distance: distanceOf(start, selector), isHeld });
    }
    return inOrder(fits);
  }

  /** Whether a place may be far from where the quote was. */
  function isFar({ distance }: Fit): boolean {
    return Number.isFinite(distance) && distance > Math.max(200, WANDERED * text.length);
  }

  /** Whether the surroundings say that a place with the very words is meant. */
  function isBySurroundings(fit: Fit, isFarAllowed: boolean): boolean {
    const { before, after, best, least } = fit.around;
    if (before !== null && after !== null && least >= SAME_SIDE) return true;
    return best >= SURE_SIDE && (isFarAllowed || !isFar(fit));
  }

  /** Whether of two places with the same surroundings one is where the quote was and the other is nowhere near. */
  function isByPosition(one: Fit, other: Fit): boolean {
    const { distance, around, score } = one;
    if (score < other.score || around.before === null || around.after === null) return false;
    if (distance === 0 && around.least > 0.99) return other.distance > 0;
    return around.least >= SAME_SIDE && distance <= AT_PLACE && other.distance >= ELSEWHERE;
  }

  /** Whether all that stood around the quote on both sides stands around one place, and not around the other. */
  function isOnlyWhole({ around }: Fit, { around: other }: Fit): boolean {
    const isWhole = around.before !== null && around.after !== null && around.least > 0.999;
    return isWhole && other.both < 0.97;
  }

  /** Whether the surroundings say that a changed passage is the one that is meant. */
  function isClear(fit: Fit): boolean {
    const { words, around, isHeld } = fit;
    if (!isHeld || isFar(fit)) return false;
    if (around.before !== null && around.after !== null && around.least >= SAME_SIDE)
      return words >= WORDS_BETWEEN;
    return around.best >= SURE_SIDE_OF_CHANGED && words >= WORDS_BESIDE;
  }

  function decideAmongSimilar(fits: readonly Fit[], same: readonly Fit[]): SpanPlacement {
    const [best] = fits;
    if (best === undefined) return same.length > 0 ? doubt(same, 'similar-elsewhere') : orphan(0);
    const next = fits.find(({ start, end }) => end <= best.start || start >= best.end);
    if (
      same.length === 0 &&
      isClear(best) &&
      (next === undefined || best.score - next.score >= AHEAD || isByPosition(best, next))
    ) {
      const { start, end, score } = best;
      return { status: 'edited', range: { start, end }, score, reason: 'words-changed', candidates: [] };
    }
    const worth = fits.filter(
      ({ words, around }) => words >= WORDS_ALIKE || (words >= WORDS_PERHAPS && around.best >= SAME_SIDE),
    );
    if (same.length > 0) return doubt(inOrder([...same, ...worth]), 'similar-elsewhere');
    if (worth.length === 0) return orphan(best.score);
    return doubt(worth, best.around.best >= SAME_SIDE ? 'much-changed' : 'similar-elsewhere');
  }

  return {
    match(selector) {
      const inContext = readNeedle(reader, selector);
      const bare = readBareNeedle(reader, selector);
      const found = findQuotePlaces(inContext, now, index);
      // Surroundings that were trimmed run into the quote's own words.
      const isTrimmed = !found.places.some(({ isSameWords }) => isSameWords);
      const needle = isTrimmed && bare.keys.length > 0 ? bare : inContext;
      const { places, isComplete } = needle === bare ? findQuotePlaces(bare, now, index) : found;
      if (selector.exact.trim() === '' && places.length === 0) return orphan(0);
      const isSure = places.some(({ isSameWords }) => isSameWords);
      const fits = inOrder(likeliest(places, needle, selector).map((place) => rate(place, needle, selector)));
      const decided = decideAmongSame(fits, needle, selector, { isSure, isComplete });
      return decided ?? decideAmongSimilar(rateSimilar(needle, selector), fits);
    },
  };
}

/**
 * Finds an annotation of which only the quote is known, and perhaps what stood around it and where. The quote counts as found where its words
 * stand, however they are spaced and typed; copies are told apart by their surroundings, then by position. Else the most similar
 * passage is taken, when enough of its words and of its surroundings are the same. What stays doubtful is `uncertain`, never guessed.
 */
export function matchQuote(text: string, selector: QuoteSelector): SpanPlacement {
  return createQuoteMatcher(text).match(selector);
}
