import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText, listTextBlocks } from '../anchoring/text-blocks';
import type { ArticleDocument } from '../domain/document';
import { articleDocument } from './article-document.arbitrary';
import { articleSchema } from './article-schema';
import { createPositionMap } from './position-map';

const schema = getSchema(articleSchema);

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
