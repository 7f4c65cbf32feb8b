import type { Node } from '@tiptap/pm/model';

/**
 * The way between offsets of the canonical text (UTF-16 code units) and positions of the editor's document.
 * Blocks are those that hold text; inside one it is addition, since every inline leaf is one character.
 */
export interface PositionMap {
  readonly blockCount: number;
  readonly length: number;
  /** Start of a block's text. */
  blockStart(block: number): number;
  blockEnd(block: number): number;
  /** Position of the block's node itself, before its opening. */
  blockPosition(block: number): number;
  /** The block that holds an offset; an offset past the end counts to the last. */
  blockAt(offset: number): number;
  toPosition(offset: number): number;
  /** Positions between blocks go to the nearer text: `bias` -1 to the end before, 1 to the start after. */
  toOffset(position: number, bias?: -1 | 1): number;
}

/** Index of the last entry that is not above `value`, 0 when all are. */
function lastAtMost(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Builds the map of a document. */
export function createPositionMap(doc: Node): PositionMap {
  const starts: number[] = [];
  const contents: number[] = [];
  const sizes: number[] = [];
  let offset = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    starts.push(offset);
    contents.push(position + 1);
    sizes.push(node.content.size);
    offset += node.content.size + 1;
    return false;
  });
  const offsets = Int32Array.from(starts);
  const positions = Int32Array.from(contents);
  const lengths = Int32Array.from(sizes);
  const length = Math.max(0, offset - 1);
  const at = (list: Int32Array, index: number) => list[index] ?? 0;

  return {
    blockCount: offsets.length,
    length,
    blockStart: (block) => at(offsets, block),
    blockEnd: (block) => at(offsets, block) + at(lengths, block),
    blockPosition: (block) => at(positions, block) - 1,
    blockAt: (value) => lastAtMost(offsets, value),
    toPosition: (value) => {
      const clamped = Math.max(0, Math.min(length, value));
      const block = lastAtMost(offsets, clamped);
      return at(positions, block) + (clamped - at(offsets, block));
    },
    toOffset: (position, bias = -1) => {
      const block = lastAtMost(positions, position);
      const inside = position - at(positions, block);
      if (inside < 0) return 0;
      const size = at(lengths, block);
      if (inside <= size) return at(offsets, block) + inside;
      const isLast = block === offsets.length - 1;
      return bias < 0 || isLast ? at(offsets, block) + size : at(offsets, block + 1);
    },
  };
}
