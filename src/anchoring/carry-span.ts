import type { TextRange } from '../domain/span';
import type { Alignment } from './align-texts';
import type { TokenRange } from './align-tokens';
import { type CarriedPassage, carryPassage, isSamePassage } from './carried-passage';
import { enclosingSentence } from './enclosing-sentence';
import type { SpanPlacement } from './placement';
import { tokensIn } from './token-range';

/** Of passages that aren't the same a person is asked about those of which so much stayed. */
const PERHAPS = 0.34;
/** So much of a sentence is enough for words in it that stand where they stood. */
const SAME_SENTENCE = 0.5;

/** Where a span begins that begins in or before a token: as far into it, or into the space before it. */
function startAt({ old, now }: Alignment, at: number, bt: number, offset: number): number {
  const start = now.starts[bt] ?? 0;
  const inside = offset - (old.starts[at] ?? 0);
  if (inside <= 0) return Math.max(start + inside, bt === 0 ? 0 : (now.ends[bt - 1] ?? 0));
  return isSameToken({ old, now }, at, bt) ? start + inside : start;
}

/** Where a span ends that ends in or behind a token. */
function endAt({ old, now }: Alignment, at: number, bt: number, offset: number): number {
  const end = now.ends[bt] ?? 0;
  const beyond = offset - (old.ends[at] ?? 0);
  if (beyond >= 0) return Math.min(end + beyond, now.starts[bt + 1] ?? now.text.length);
  return isSameToken({ old, now }, at, bt) ? end + beyond : end;
}

function isSameToken({ old, now }: Pick<Alignment, 'old' | 'now'>, at: number, bt: number): boolean {
  const before = old.text.slice(old.starts[at], old.ends[at]);
  return before === now.text.slice(now.starts[bt], now.ends[bt]);
}

/** A span of nothing but space stands where its two neighbours still stand beside each other. */
function carrySpace({ old, now, toNew }: Alignment, span: TextRange, at: number): SpanPlacement | null {
  const bt = at === old.count ? now.count : (toNew[at] ?? -1);
  const isBeside = bt >= 0 && (at === 0 ? bt === 0 : toNew[at - 1] === bt - 1);
  if (!isBeside) return null;
  const shift = (bt === 0 ? 0 : (now.ends[bt - 1] ?? 0)) - (at === 0 ? 0 : (old.ends[at - 1] ?? 0));
  const range = { start: span.start + shift, end: span.end + shift };
  const isSame = now.text.slice(range.start, range.end) === old.text.slice(span.start, span.end);
  return isSame && range.end <= (now.starts[bt] ?? now.text.length)
    ? { status: 'exact', range, score: 1, reason: 'same-words', candidates: [] }
    : null;
}

/** Whether words that stayed are where their sentence is: by themselves they may stand in many. */
function isInItsSentence(alignment: Alignment, tokens: TokenRange, carried: CarriedPassage): boolean {
  const sentence = enclosingSentence(alignment.old, tokens, alignment.isStop);
  if (sentence.from === tokens.from && sentence.to === tokens.to) return true;
  const around = carryPassage(alignment, sentence);
  if (around === null || around.now.from > carried.now.from || around.now.to < carried.now.to) return false;
  const isInPlace = !around.isElsewhere && !carried.isElsewhere && carried.neighbours === 2;
  return isSamePassage(around) || (isInPlace && around.score >= SAME_SENTENCE);
}

/**
 * Carries a span over through an alignment. `null` when too little of it stayed for that to say anything.
 */
export function carrySpan(alignment: Alignment, span: TextRange): SpanPlacement | null {
  const { old, now } = alignment;
  const tokens = tokensIn(old, span);
  if (tokens.from === tokens.to) return carrySpace(alignment, span, tokens.from);
  const carried = carryPassage(alignment, tokens);
  if (carried === null || carried.score < PERHAPS) return null;
  const { first, last, bFirst, bLast, score, isElsewhere } = carried;
  const start =
    first === tokens.from
      ? startAt(alignment, first, bFirst, span.start)
      : (now.starts[carried.now.from] ?? 0);
  const end =
    last === tokens.to - 1 ? endAt(alignment, last, bLast, span.end) : (now.ends[carried.now.to - 1] ?? 0);
  const range = { start, end: Math.max(end, start) };
  const isSame = old.text.slice(span.start, span.end) === now.text.slice(range.start, range.end);
  if (isSame && isInItsSentence(alignment, tokens, carried)) {
    return {
      status: isElsewhere ? 'moved' : 'exact',
      range,
      score: 1,
      reason: isElsewhere ? 'same-words-elsewhere' : 'same-words',
      candidates: [],
    };
  }
  if (isSame || !isSamePassage(carried))
    return {
      status: 'uncertain',
      range: null,
      score,
      reason: 'much-changed',
      candidates: [{ ...range, score }],
    };
  const isAllThere = score > 0.999;
  return {
    status: 'edited',
    range,
    score,
    reason: isElsewhere ? 'words-changed-elsewhere' : isAllThere ? 'spacing-changed' : 'words-changed',
    candidates: [],
  };
}
