import type { Node } from '@tiptap/pm/model';
import { numberParagraphs } from '../anchoring/paragraph-numbers';

interface ReadBlock {
  readonly type: string;
  readonly text: string;
}

/** A node never changes: what was read of it holds for every document it is in. */
const known = new WeakMap<Node, ReadBlock>();

function read(node: Node): ReadBlock {
  const block = known.get(node) ?? { type: node.type.name, text: node.textContent };
  known.set(node, block);
  return block;
}

/** The number of each block of text of a document as a reader counts paragraphs; `null` for those that are not counted. */
export function numberBlocks(doc: Node): readonly (number | null)[] {
  const blocks: ReadBlock[] = [];
  doc.descendants((node) => {
    if (node.isTextblock) blocks.push(read(node));
    return !node.isTextblock;
  });
  return numberParagraphs(blocks);
}
