import search from 'approx-string-match';
import type { PlacementCandidate } from '../domain/placement';
import type { TextRange } from '../domain/span';
import type { Alignment } from './align-texts';
import type { TokenRange } from './align-tokens';
import { createWindowFinder, type WindowFinder } from './likely-windows';
import { listNewStretches } from './new-stretches';
import type { SpanPlacement } from './placement';
import { createTokenIndex, type TokenIndex } from './token-index';
import { tokensIn, weightOfRange } from './token-range';

/** Looks for passages that an alignment has lost, among the words that are new. */
export interface PassageFinder {
  /** A span of the old text of which too little stayed where it was. */
  find(span: TextRange): SpanPlacement;
}

/** From this likeness on a new passage may be the old one, and a person is asked. */
const SIMILAR = 0.7;
/** A quotation tells so much at least, or that it stands somewhere says nothing. */
const TELLING = 8;
/** A quotation that tells so much, three long words or more, is known by itself; a shorter one may be somebody else's words. */
const KNOWN_BY_ITSELF = 24;
/** Longer quotations are not searched for, in UTF-16 code units: what stayed of them has been found by its runs of words. */
const LONGEST_QUOTE = 2_000;
/** So many places a person can choose from. */
const MOST_CANDIDATES = 5;
/** So many windows are looked at closely for one span. */
const MOST_WINDOWS = 8;
/** So many tokens are compared at most to say that a copy of a quotation stands somewhere. */
const COPY_EFFORT = 1_000_000;

/** Makes a finder of an alignment. The new words are listed when the first passage is looked for. */
export function createPassageFinder(alignment: Alignment): PassageFinder {
  const { old, now, keyCount, weightOf } = alignment;
  let windows: WindowFinder | null = null;
  let index: TokenIndex | null = null;

  function likelyWindows(wanted: Int32Array): readonly TokenRange[] {
    windows ??= createWindowFinder(now.keys, listNewStretches(alignment), keyCount, weightOf);
    return windows.windowsOf(wanted, SIMILAR, MOST_WINDOWS);
  }

  /** The places of a window that are like a quotation, with how like they are. */
  function placesIn({ from, to }: TokenRange, quote: string): readonly PlacementCandidate[] {
    const start = now.starts[from] ?? 0;
    const end = now.ends[to - 1] ?? start;
    const most = Math.floor(quote.length * (1 - SIMILAR));
    return search(now.text.slice(start, end), quote, most).map((match) => ({
      ...snapToTokens({ start: start + match.start, end: start + match.end }),
      score: 1 - match.errors / quote.length,
    }));
  }

  /** Whether some words stand anywhere in the new text. */
  function standsSomewhere(wanted: Int32Array): boolean {
    index ??= createTokenIndex(now, keyCount);
    const placesOf = (at: number) => index?.placesOf(wanted[at] ?? -1) ?? [];
    let rarest = 0;
    for (let at = 1; at < wanted.length; at += 1)
      if (placesOf(at).length < placesOf(rarest).length) rarest = at;
    let effort = COPY_EFFORT;
    for (const at of placesOf(rarest)) {
      let same = 0;
      while (same < wanted.length && now.keys[at - rarest + same] === wanted[same]) same += 1;
      effort -= same + 1;
      if (same === wanted.length) return true;
      if (effort < 0) break;
    }
    return false;
  }

  /** A passage that is gone; whether a copy of it stands elsewhere is said, since somebody will find that and wonder. */
  function orphan(wanted: Int32Array): SpanPlacement {
    const reason = wanted.length > 0 && standsSomewhere(wanted) ? 'copy-taken-out' : 'taken-out';
    return { status: 'orphaned', range: null, score: 0, reason, candidates: [] };
  }

  /** A match ends where words end: half a word is nobody's quotation. */
  function snapToTokens(range: TextRange): TextRange {
    const { from, to } = tokensIn(now, range);
    return from === to
      ? range
      : { start: now.starts[from] ?? range.start, end: now.ends[to - 1] ?? range.end };
  }

  return {
    find(span) {
      const { from, to } = tokensIn(old, span);
      const wanted = old.keys.subarray(from, to);
      const quote = old.text.slice(span.start, span.end);
      const weight = weightOfRange(old, from, to, weightOf);
      if (weight < TELLING || quote.length > LONGEST_QUOTE) return orphan(wanted);
      const found = likelyWindows(wanted).flatMap((window) => placesIn(window, quote));
      const candidates = apart(found).slice(0, MOST_CANDIDATES);
      const [best] = candidates;
      if (best === undefined) return orphan(wanted);
      const isSame = now.text.slice(best.start, best.end) === quote;
      const isOnly = isSame && candidates.filter(({ score }) => score === 1).length === 1;
      if (isOnly && weight >= KNOWN_BY_ITSELF)
        return {
          status: 'moved',
          range: { start: best.start, end: best.end },
          score: 1,
          reason: 'same-words-elsewhere',
          candidates: [],
        };
      const reason = isSame && !isOnly ? 'stands-several-times' : 'similar-elsewhere';
      return { status: 'uncertain', range: null, score: best.score, reason, candidates };
    },
  };
}

/** The best of places that share characters, the best first. */
function apart(places: readonly PlacementCandidate[]): readonly PlacementCandidate[] {
  const kept: PlacementCandidate[] = [];
  for (const place of [...places].sort((a, b) => b.score - a.score || a.start - b.start))
    if (kept.every(({ start, end }) => place.end <= start || place.start >= end)) kept.push(place);
  return kept;
}
