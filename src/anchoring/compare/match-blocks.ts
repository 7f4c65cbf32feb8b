import type { TextRange } from '../../domain/span';
import type { TextBlock } from '../text-blocks';
import type { BlockPart } from './block-change';
import { type BlockLink, firstTokens, linkBlocks } from './block-links';
import type { LaidOutTexts } from './laid-out-texts';
import { TOKEN_CLASS } from './token-classes';

/** What a new block was before. */
export interface BlockMatch {
  readonly newBlock: number;
  /** Some blocks that became this one, or the part of one that did. */
  readonly old: BlockPart;
  /** It keeps its place in the order of the others. */
  readonly isInPlace: boolean;
}

/** Old blocks that lie between two that became one, and went with neither, tell at most so many times what the new block does. */
const SWALLOWED = 1;

function groupBy(links: readonly BlockLink[], key: 'oldBlock' | 'newBlock'): Map<number, BlockLink[]> {
  const groups = new Map<number, BlockLink[]>();
  for (const link of links) {
    const group = groups.get(link[key]);
    if (group === undefined) groups.set(link[key], [link]);
    else group.push(link);
  }
  return groups;
}

const heaviest = (links: readonly BlockLink[]) =>
  links.reduce((best, link) => (link.weight > best.weight ? link : best));

/** Of each new block without a place in the order, where it came from: an old block none of whose words stayed in place. */
function acceptMoved(links: readonly BlockLink[]): BlockLink[] {
  const staying = links.filter(({ isInPlace }) => isInPlace);
  const oldStaying = new Set(staying.map(({ oldBlock }) => oldBlock));
  const newStaying = new Set(staying.map(({ newBlock }) => newBlock));
  const free = links.filter(
    ({ oldBlock, newBlock }) => !oldStaying.has(oldBlock) && !newStaying.has(newBlock),
  );
  const best = [...groupBy(free, 'newBlock').values()].map(heaviest);
  // The parts of a block that moved stay in their order.
  return [...groupBy(best, 'oldBlock').values()].flatMap((parts) => {
    const inOrder: BlockLink[] = [];
    for (const part of parts.sort((one, other) => one.at - other.at))
      if (part.bt > (inOrder.at(-1)?.bt ?? -1)) inOrder.push(part);
    return inOrder;
  });
}

/** Of each new block that stayed the old blocks that it is made of, without what lies too far off. */
function acceptStaying(
  links: readonly BlockLink[],
  isTaken: (oldBlock: number) => boolean,
  isMuch: (link: BlockLink, next: BlockLink) => boolean,
): BlockLink[] {
  const staying = links.filter(({ isInPlace }) => isInPlace);
  return [...groupBy(staying, 'newBlock').values()].flatMap((parts) => {
    const groups: BlockLink[][] = [];
    for (const part of parts) {
      const group = groups.at(-1);
      const last = group?.at(-1);
      let isBeside = last !== undefined && !isMuch(last, part);
      for (let block = (last?.oldBlock ?? 0) + 1; isBeside && block < part.oldBlock; block += 1)
        isBeside = !isTaken(block);
      if (isBeside) group?.push(part);
      else groups.push([part]);
    }
    const weigh = (group: readonly BlockLink[]) => group.reduce((sum, { weight }) => sum + weight, 0);
    return groups.reduce((best, group) => (weigh(group) > weigh(best) ? group : best));
  });
}

/** Finds out which old blocks each new block is made of. In the order of the new text. */
export function matchBlocks(
  texts: LaidOutTexts,
  oldBlocks: readonly TextBlock[],
  newBlocks: readonly TextBlock[],
): BlockMatch[] {
  const { old, now } = texts;
  const oldFirsts = firstTokens(oldBlocks, old.tokens);
  const newFirsts = firstTokens(newBlocks, now.tokens);
  const links = linkBlocks(texts, oldFirsts, newFirsts);
  const gone = acceptMoved(links);
  const goneBlocks = new Set(gone.map(({ oldBlock }) => oldBlock));
  const tokensOf = (firsts: Int32Array, block: number) => (firsts[block + 1] ?? 0) - (firsts[block] ?? 0);
  const stayed = acceptStaying(
    links,
    (block) => goneBlocks.has(block),
    (link, next) =>
      (oldFirsts[next.oldBlock] ?? 0) - (oldFirsts[link.oldBlock + 1] ?? 0) >
      SWALLOWED * tokensOf(newFirsts, link.newBlock),
  );

  const { toNew } = texts.alignment;
  const isStop = (at: number) => old.classes[old.units.unitOf[at] ?? 0] === TOKEN_CLASS.stop;

  /**
   * Where one part of a block ends and the next begins: so that most words are on their side, after the end of a sentence. `null` when
   * there is nothing whole to cut between.
   */
  function cutBetween(link: BlockLink, next: BlockLink): number | null {
    const isIn = (at: number, block: number) => {
      const bt = toNew[at] ?? -1;
      return bt >= (newFirsts[block] ?? 0) && bt < (newFirsts[block + 1] ?? 0);
    };
    let [score, best] = [0, Number.NEGATIVE_INFINITY];
    let cut: number | null = null;
    for (let at = link.at + 1; at <= next.at; at += 1) {
      if (isIn(at - 1, link.newBlock)) score += 4;
      if (isIn(at - 1, next.newBlock)) score -= 4;
      const isWhole = old.units.firsts[old.units.unitOf[at] ?? 0] === at;
      const value = score + (isStop(at - 1) ? 1 : 0);
      if (isWhole && value > best) [best, cut] = [value, at];
    }
    return cut;
  }

  /** Of each link the part of the old block that it stands for: the block as a whole, or cut between the links. */
  const parts = new Map<BlockLink, TextRange>();
  for (const [block, own] of groupBy([...stayed, ...gone], 'oldBlock')) {
    const whole = oldBlocks[block] ?? { start: 0, end: 0 };
    own.sort((one, other) => one.at - other.at);
    let start = whole.start;
    let last: BlockLink | undefined;
    for (const link of own) {
      const cut = last === undefined ? null : cutBetween(last, link);
      if (last !== undefined) {
        if (cut === null) continue;
        const end = old.tokens.starts[cut] ?? start;
        parts.set(last, { start, end });
        start = end;
      }
      last = link;
    }
    if (last !== undefined) parts.set(last, { start, end: whole.end });
  }
  const matches = [...groupBy([...parts.keys()], 'newBlock').values()].flatMap((own): BlockMatch[] => {
    own.sort((one, other) => one.at - other.at);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const range = { start: parts.get(first)?.start ?? 0, end: parts.get(last)?.end ?? 0 };
    return [
      {
        newBlock: first.newBlock,
        isInPlace: first.isInPlace,
        old: { first: first.oldBlock, last: last.oldBlock, range },
      },
    ];
  });
  return matches.sort((one, other) => one.newBlock - other.newBlock);
}
