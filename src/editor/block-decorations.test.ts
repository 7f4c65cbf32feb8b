import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleDocument } from './article-document.arbitrary';
import { articleSchema } from './article-schema';
import { createBlockDecorations } from './block-decorations';

const schema = getSchema(articleSchema);

/** Decorates each text block as a whole, and its first character. */
function decorationsOf(node: Node, origin: number): Decoration[] {
  const decorations: Decoration[] = [];
  node.descendants((block, position) => {
    if (!block.isTextblock) return;
    const from = origin + position;
    decorations.push(Decoration.node(from, from + block.nodeSize, { class: 'block' }));
    if (block.content.size > 0) decorations.push(Decoration.inline(from + 1, from + 2, { class: 'first' }));
  });
  return decorations;
}

it('is the set that the editor makes of all decorations together', () => {
  fc.assert(
    fc.property(articleDocument, (json) => {
      const doc = Node.fromJSON(schema, json);
      const wholes: Decoration[] = [];
      const decorated: { node: Node; position: number; inside: DecorationSet }[] = [];
      doc.forEach((node, position) => {
        if (node.isTextblock)
          wholes.push(Decoration.node(position, position + node.nodeSize, { class: 'block' }));
        const first =
          node.isTextblock && node.content.size > 0 ? [Decoration.inline(0, 1, { class: 'first' })] : [];
        const decorations = node.isTextblock ? first : decorationsOf(node, 0);
        decorated.push({ node, position, inside: DecorationSet.create(node, decorations) });
      });
      const set = createBlockDecorations(wholes, decorated);
      const expected = DecorationSet.create(doc, decorationsOf(doc, 0));
      expect(set.find()).toEqual(expected.find());
      doc.forEach((node, position) => {
        expect(set.forChild(position, node)).toEqual(expected.forChild(position, node));
      });
    }),
    { seed: 77, numRuns: 300 },
  );
});
