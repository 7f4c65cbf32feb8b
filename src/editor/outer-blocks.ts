import type { Node } from '@tiptap/pm/model';

/** An outermost node of a document, with the blocks of text that it is or holds. */
export interface OuterBlock {
  readonly node: Node;
  /** Position of the node itself, before its opening. */
  readonly position: number;
  /** Index of its first block of text, and of the first one after it: the same where it holds none. */
  readonly first: number;
  readonly end: number;
}

function countTextBlocks(node: Node): number {
  if (node.isTextblock) return 1;
  let count = 0;
  node.forEach((child) => {
    count += countTextBlocks(child);
  });
  return count;
}

/** The outermost nodes of a document in order. */
export function listOuterBlocks(doc: Node): readonly OuterBlock[] {
  const blocks: OuterBlock[] = [];
  let first = 0;
  doc.forEach((node, position) => {
    const end = first + countTextBlocks(node);
    blocks.push({ node, position, first, end });
    first = end;
  });
  return blocks;
}

/** Index of the first outermost node that ends after a block of text. */
function indexAfter(blocks: readonly OuterBlock[], textBlock: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= textBlock) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The outermost nodes that are or hold one of the blocks of text from `first` to `last`. */
export function outerBlocksOf(
  blocks: readonly OuterBlock[],
  [first, last]: readonly [number, number],
): readonly OuterBlock[] {
  return blocks.slice(indexAfter(blocks, first), indexAfter(blocks, last) + 1);
}
