import type { Node } from '@tiptap/pm/model';
import { type Decoration, DecorationSet } from '@tiptap/pm/view';

/** What is decorated inside of an outermost node; positions count from the start of that node's content. */
export interface DecoratedBlock {
  readonly node: Node;
  /** Position of the node itself. */
  readonly position: number;
  readonly inside: DecorationSet;
}

/**
 * The decorations of outermost nodes as wholes and of what is inside of them, both in the order of the document. The same set
 * as `DecorationSet.create` makes of all of them; that one, and the looking up in its sets, goes through all decorations for
 * each node, which in a text of thousands of paragraphs takes most of a second.
 */
export function createBlockDecorations(
  wholes: readonly Decoration[],
  decorated: readonly DecoratedBlock[],
): DecorationSet {
  const filled = decorated.filter(({ inside }) => inside !== DecorationSet.empty);
  if (wholes.length === 0 && filled.length === 0) return DecorationSet.empty;
  const children = filled.flatMap(({ node, position, inside }) => [
    position,
    position + node.nodeSize,
    inside,
  ]);
  // The class makes sets of a document alone; its constructor, which is not declared, takes them ready made.
  const set: DecorationSet = Reflect.construct(DecorationSet, [wholes, children]);
  const insideByPosition = new Map(filled.map(({ position, inside }) => [position, inside]));
  set.forChild = (position) => insideByPosition.get(position) ?? DecorationSet.empty;
  return set;
}
