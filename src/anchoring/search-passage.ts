import search from 'approx-string-match';
import type { PlacementCandidate } from '../domain/placement';
import type { TextRange } from '../domain/span';
import type { Alignment } from './align-texts';
import type { SpanPlacement } from './placement';
import { tokensIn, weightOfRange } from './token-range';

/** Looks for passages that an alignment has lost, among the words that are new. */
export interface PassageFinder {
  /** A span of the old text of which too little stayed where it was. */
  find(span: TextRange): SpanPlacement;
}

/** A stretch of new words. */
interface NewStretch {
  /** Tokens of the new text, half-open. */
  readonly from: number;
  readonly to: number;
  /** How often each token stands in it, by its key. */
  readonly counts: ReadonlyMap<number, number>;
}

/** From this likeness on a new passage may be the old one, and a person is asked. */
const SIMILAR = 0.7;
/** A quotation tells so much at least, or that it stands somewhere says nothing. */
const TELLING = 8;
/** A quotation that tells so much, three long words or more, is known by itself; a shorter one may be somebody else's words. */
const KNOWN_BY_ITSELF = 24;
/** So many kept words may stand between new ones of one passage. */
const BRIDGE = 3;
/** Longer quotations and stretches are compared by their words alone, in UTF-16 code units. */
const LONGEST_QUOTE = 2_000;
const LONGEST_STRETCH = 20_000;
/** So many places a person can choose from. */
const MOST_CANDIDATES = 5;
/** So many stretches are looked at closely for one span. */
const MOST_STRETCHES = 8;

/** The stretches of new words, with the few kept ones between them. */
function listStretches({ now, toOld }: Alignment): readonly NewStretch[] {
  const stretches: NewStretch[] = [];
  let from = -1;
  let last = -1;
  const close = () => {
    if (from < 0) return;
    const counts = new Map<number, number>();
    for (let bt = from; bt <= last; bt += 1) {
      const key = now.keys[bt] ?? -1;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    stretches.push({ from, to: last + 1, counts });
  };
  for (let bt = 0; bt < now.count; bt += 1) {
    if (toOld[bt] !== -1) continue;
    if (from >= 0 && bt - last > BRIDGE + 1) {
      close();
      from = -1;
    }
    if (from < 0) from = bt;
    last = bt;
  }
  close();
  return stretches;
}

/** Makes a finder of an alignment. The stretches of new words are listed when the first passage is looked for. */
export function createPassageFinder(alignment: Alignment): PassageFinder {
  const { old, now, weightOf } = alignment;
  let stretches: readonly NewStretch[] | null = null;
  /** The stretches that a token stands in. */
  const stretchesByKey = new Map<number, NewStretch[]>();

  function indexStretches(): void {
    if (stretches !== null) return;
    stretches = listStretches(alignment);
    for (const stretch of stretches)
      for (const key of stretch.counts.keys()) {
        const known = stretchesByKey.get(key);
        if (known === undefined) stretchesByKey.set(key, [stretch]);
        else known.push(stretch);
      }
  }

  /** The stretches that hold enough of a passage's words, those with the most first. */
  function likelyStretches(from: number, to: number): readonly NewStretch[] {
    const wanted = new Map<number, number>();
    for (let at = from; at < to; at += 1) {
      const key = old.keys[at] ?? -1;
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    }
    const held = new Map<NewStretch, number>();
    for (const [key, count] of wanted)
      for (const stretch of stretchesByKey.get(key) ?? []) {
        const shared = Math.min(count, stretch.counts.get(key) ?? 0) * weightOf(key);
        held.set(stretch, (held.get(stretch) ?? 0) + shared);
      }
    const enough = SIMILAR * weightOfRange(old, from, to, weightOf);
    return [...held]
      .filter(([, weight]) => weight >= enough)
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_STRETCHES)
      .map(([stretch]) => stretch);
  }

  /** The places of a stretch that are like a quotation, with how like they are. */
  function placesIn(stretch: NewStretch, quote: string): readonly PlacementCandidate[] {
    const start = now.starts[stretch.from] ?? 0;
    const end = now.ends[stretch.to - 1] ?? start;
    if (quote.length > LONGEST_QUOTE || end - start > LONGEST_STRETCH) return [];
    const most = Math.floor(quote.length * (1 - SIMILAR));
    return search(now.text.slice(start, end), quote, most).map((match) => ({
      ...snapToTokens({ start: start + match.start, end: start + match.end }),
      score: 1 - match.errors / quote.length,
    }));
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
      indexStretches();
      const { from, to } = tokensIn(old, span);
      const quote = old.text.slice(span.start, span.end);
      const weight = weightOfRange(old, from, to, weightOf);
      if (weight < TELLING) return orphan(0, alignment, quote);
      const found = likelyStretches(from, to).flatMap((stretch) => placesIn(stretch, quote));
      const candidates = apart(found).slice(0, MOST_CANDIDATES);
      const [best] = candidates;
      if (best === undefined) return orphan(0, alignment, quote);
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

/** A passage that is gone; whether a copy of it stands elsewhere is said, since somebody will find that and wonder. */
function orphan(score: number, { now }: Alignment, quote: string): SpanPlacement {
  const reason = now.text.includes(quote) ? 'copy-taken-out' : 'taken-out';
  return { status: 'orphaned', range: null, score, reason, candidates: [] };
}

/** The best of places that share characters, the best first. */
function apart(places: readonly PlacementCandidate[]): readonly PlacementCandidate[] {
  const kept: PlacementCandidate[] = [];
  for (const place of [...places].sort((a, b) => b.score - a.score || a.start - b.start))
    if (kept.every(({ start, end }) => place.end <= start || place.start >= end)) kept.push(place);
  return kept;
}
