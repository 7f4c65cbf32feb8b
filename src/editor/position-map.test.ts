import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText, listTextBlocks } from '../anchoring/text-blocks';
import type { ArticleDocument } from '../domain/document';
import { articleSchema } from './article-schema';
import { createPositionMap } from './position-map';

const schema = getSchema(articleSchema);

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !/[\n\r]/.test(text)),
  fc.constantFrom('🧵', '👩‍👩‍👧', 'é́', 'الجسر', '桥'),
);
const inline = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => ({ type: 'text', text })) },
  {
    weight: 2,
    arbitrary: words.map((text) => ({ type: 'text', text, marks: [{ type: 'bold' }] })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
);
const content = fc.array(inline, { maxLength: 4 });
const textBlock = fc.oneof(
  content.map((list) => ({ type: 'paragraph', content: list })),
  fc.tuple(content, fc.constantFrom(1, 2, 3)).map(([list, level]) => ({
    type: 'heading',
    attrs: { level },
    content: list,
  })),
  words.map((text) => ({ type: 'codeBlock', content: [{ type: 'text', text }] })),
);
const paragraph = content.map((list) => ({ type: 'paragraph', content: list }));
const { block } = fc.letrec<{ block: unknown }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    textBlock,
    fc.constant({ type: 'horizontalRule' }),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((list) => ({
      type: 'blockquote',
      content: list,
    })),
    fc
      .array(
        fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })).map(([first, rest]) => ({
          type: 'listItem',
          content: [first, ...rest],
        })),
        { minLength: 1, maxLength: 3 },
      )
      .map((list) => ({ type: 'bulletList', content: list })),
  ),
}));
const articleDocument = fc
  .array(block, { maxLength: 5 })
  // A document without any text can't be kept as an article.
  .map((list) => ({ type: 'doc', content: [...list, { type: 'paragraph' }] }));

it('says for every offset the position that holds the same character, and the other way round', () => {
  fc.assert(
    fc.property(articleDocument, (json) => {
      const document = json as unknown as ArticleDocument;
      const doc = Node.fromJSON(schema, json);
      const text = canonicalText(document);
      const map = createPositionMap(doc);
      expect(map.length).toBe(text.length);
      let before = -1;
      for (let offset = 0; offset <= text.length; offset += 1) {
        const position = map.toPosition(offset);
        expect(position).toBeGreaterThan(before);
        before = position;
        expect(map.toOffset(position)).toBe(offset);
        const here = doc.textBetween(position, Math.min(doc.content.size, position + 1), '\n', '\n');
        if (offset < text.length && here !== '') expect(here).toBe(text[offset]);
      }
    }),
    { seed: 2031, numRuns: 300 },
  );
});

it('has the same blocks as the canonical text', () => {
  fc.assert(
    fc.property(articleDocument, (json) => {
      const map = createPositionMap(Node.fromJSON(schema, json));
      const blocks = listTextBlocks(json as unknown as ArticleDocument);
      expect(map.blockCount).toBe(blocks.length);
      blocks.forEach(({ start, end }, index) => {
        expect([map.blockStart(index), map.blockEnd(index), map.blockAt(end)]).toEqual([start, end, index]);
      });
    }),
    { seed: 410, numRuns: 300 },
  );
});

it('takes a position between two blocks to the end of the one or the start of the other', () => {
  const doc = Node.fromJSON(schema, {
    type: 'doc',
    content: ['One.', 'Two.'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  });
  const map = createPositionMap(doc);
  expect([map.toOffset(6, -1), map.toOffset(6, 1)]).toEqual([4, 5]);
  expect([map.toOffset(0), map.toOffset(doc.content.size)]).toEqual([0, 9]);
});
