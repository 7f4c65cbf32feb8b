import type { TextBlock } from '../text-blocks';
import type { TokenList } from '../tokens';
import { heaviestIncreasing } from './heaviest-increasing';
import type { LaidOutTexts } from './laid-out-texts';

/** Words that an old and a new block have in common, by the alignment. */
export interface BlockLink {
  readonly oldBlock: number;
  readonly newBlock: number;
  /** How much they tell, together. */
  readonly weight: number;
  /** Where the longest run of them begins, in tokens. */
  readonly at: number;
  readonly bt: number;
  /** Whether it keeps its place in the order of the others. */
  readonly isInPlace: boolean;
}

/** The tokens of each block: the first one, and behind the last block the number of all. */
export function firstTokens(blocks: readonly TextBlock[], { starts, count }: TokenList): Int32Array {
  const firsts = new Int32Array(blocks.length + 1);
  let at = 0;
  for (const [index, { start }] of blocks.entries()) {
    while (at < count && (starts[at] ?? 0) < start) at += 1;
    firsts[index] = at;
  }
  firsts[blocks.length] = count;
  return firsts;
}

/** From this share of the heavier of two blocks on they are the same one, changed. */
const SAME_BLOCK = 0.3;
/** From this share of the lighter one on it is a part of the heavier, when a run of that length stands together. */
const PART_OF_BLOCK = 0.6;
const PART_RUN = 3;
/** A run of so many tokens is a part by itself: a sentence. */
const SENTENCE_RUN = 8;
/** What the alignment says has moved may stay in its place in the order when nothing else says otherwise. */
const MOVED_WEIGHT = 0.4;

interface Tally {
  weight: number;
  movedWeight: number;
  runStart: number;
  runEnd: number;
  longestAt: number;
  longest: number;
}

/** The blocks that have enough words in common to be shown as one that changed, was split or joined, or moved; in the order of the old text. */
export function linkBlocks(texts: LaidOutTexts, oldFirsts: Int32Array, newFirsts: Int32Array): BlockLink[] {
  const { old, now, weightOf, toNew, moved } = texts.alignment;
  const newBlockOf = new Int32Array(now.count);
  for (let block = 0; block + 1 < newFirsts.length; block += 1)
    newBlockOf.fill(block, newFirsts[block], newFirsts[block + 1]);
  const weightsOf = (keys: Int32Array, firsts: Int32Array) => {
    const weights = new Float64Array(firsts.length - 1);
    for (let block = 0; block < weights.length; block += 1)
      for (let at = firsts[block] ?? 0; at < (firsts[block + 1] ?? 0); at += 1)
        weights[block] = (weights[block] ?? 0) + weightOf(keys[at] ?? 0);
    return weights;
  };
  const oldWeights = weightsOf(old.keys, oldFirsts);
  const newWeights = weightsOf(now.keys, newFirsts);

  function talliesOf(block: number): Map<number, Tally> {
    const tallies = new Map<number, Tally>();
    for (let at = oldFirsts[block] ?? 0; at < (oldFirsts[block + 1] ?? 0); at += 1) {
      const bt = toNew[at] ?? -1;
      if (bt < 0) continue;
      const other = newBlockOf[bt] ?? 0;
      let tally = tallies.get(other);
      if (tally === undefined) {
        tally = { weight: 0, movedWeight: 0, runStart: at, runEnd: at, longestAt: at, longest: 0 };
        tallies.set(other, tally);
      }
      const weight = weightOf(old.keys[at] ?? 0);
      tally.weight += weight;
      if (moved[at] === 1) tally.movedWeight += weight;
      if (tally.runEnd !== at || toNew[at - 1] !== bt - 1) tally.runStart = at;
      tally.runEnd = at + 1;
      if (at + 1 - tally.runStart > tally.longest) {
        tally.longest = at + 1 - tally.runStart;
        tally.longestAt = tally.runStart;
      }
    }
    return tallies;
  }

  function isMeant({ weight, longest }: Tally, block: number, other: number): boolean {
    const [own, others] = [oldWeights[block] ?? 0, newWeights[other] ?? 0];
    if (longest >= SENTENCE_RUN || weight >= SAME_BLOCK * Math.max(own, others)) return true;
    return longest >= PART_RUN && weight >= PART_OF_BLOCK * Math.min(own, others);
  }

  const links: BlockLink[] = [];
  const weights: number[] = [];
  for (let block = 0; block + 1 < oldFirsts.length; block += 1)
    for (const [other, tally] of talliesOf(block)) {
      if (!isMeant(tally, block, other)) continue;
      const { weight, movedWeight, longestAt } = tally;
      const bt = toNew[longestAt] ?? 0;
      links.push({ oldBlock: block, newBlock: other, weight, at: longestAt, bt, isInPlace: false });
      weights.push(movedWeight * 2 > weight ? weight * MOVED_WEIGHT : weight);
    }
  const order = links
    .map((_link, index) => index)
    .sort((one, two) => (links[one]?.at ?? 0) - (links[two]?.at ?? 0));
  const sorted = order.flatMap((index) => links[index] ?? []);
  const inPlace = new Set(
    heaviestIncreasing(
      sorted.map(({ bt }) => bt),
      order.map((index) => weights[index] ?? 0),
    ),
  );
  return sorted.map((link, index) => (inPlace.has(index) ? { ...link, isInPlace: true } : link));
}
