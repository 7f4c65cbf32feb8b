import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation } from '../domain/annotation';
import type { TextRange } from '../domain/span';
import { englishTranslator as translator } from '../i18n/english-translator.fixture';
import { articleDocument } from './article-document.arbitrary';
import { articleSchema } from './article-schema';
import { createMarkDrawer, type DrawnMarks } from './mark-drawer';
import { createPositionMap } from './position-map';
import { createSpanIndex } from './span-index';

const schema = getSchema(articleSchema);

const IDS = ['a', 'b', 'c', 'd', 'e'];

function noteOf(id: string, spans: readonly TextRange[], reviewState: string): Annotation {
  return { id, kind: 'note', spans, body: {}, reviewState } as unknown as Annotation;
}

/** An annotation is put somewhere, changed or taken away, and these blocks are near the viewport. */
const step = fc.record({
  id: fc.constantFrom(...IDS),
  ranges: fc.array(
    fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({
      start,
      end: start + length,
    })),
    { maxLength: 2 },
  ),
  reviewState: fc.constantFrom('settled', 'waiting'),
  isInDoubt: fc.boolean(),
  blocks: fc.tuple(fc.nat(6), fc.nat(6)).map(([first, more]) => [first, first + more] as const),
});

it('draws after any changes what a new drawer draws', () => {
  fc.assert(
    fc.property(articleDocument, fc.array(step, { minLength: 1, maxLength: 8 }), (json, steps) => {
      const doc = Node.fromJSON(schema, json);
      const map = createPositionMap(doc);
      const text = { doc, map, translator, numberOf: (block: number) => (block % 3 === 0 ? null : block) };
      const drawer = createMarkDrawer(text);
      const index = createSpanIndex();
      const annotations = new Map<string, Annotation>();
      const doubted = new Set<string>();
      for (const { id, ranges, reviewState, isInDoubt, blocks } of steps) {
        if (isInDoubt) doubted.add(id);
        else doubted.delete(id);
        const inside = ranges
          .map(({ start, end }) => ({ start, end: Math.min(end, map.length) }))
          .filter(({ start, end }) => end > start);
        index.set(id, inside);
        annotations.set(id, noteOf(id, inside, reviewState));
        const numbers = new Map([...annotations.keys()].sort().map((key, number) => [key, number + 1]));
        const marks: DrawnMarks = {
          index,
          annotations,
          numberOf: (annotation) => numbers.get(annotation.id) ?? 0,
          isInDoubt: ({ id }) => doubted.has(id),
        };
        const fresh = createMarkDrawer(text).draw(marks, blocks);
        expect(drawer.draw(marks, blocks).find()).toEqual(fresh.find());
      }
    }),
    { seed: 4077, numRuns: 200 },
  );
});

const paragraphs = Node.fromJSON(schema, {
  type: 'doc',
  content: ['One two.', 'Three four.'].map((words) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: words }],
  })),
});

it('keeps the drawing of a block in which nothing has changed', () => {
  const map = createPositionMap(paragraphs);
  const drawer = createMarkDrawer({ doc: paragraphs, map, translator, numberOf: () => null });
  const index = createSpanIndex([
    { annotationId: 'a', start: 0, end: 3 },
    { annotationId: 'b', start: 9, end: 14 },
  ]);
  const annotations = new Map([
    ['a', noteOf('a', [{ start: 0, end: 3 }], 'settled')],
    ['b', noteOf('b', [{ start: 9, end: 14 }], 'settled')],
  ]);
  const marks: DrawnMarks = { index, annotations, numberOf: () => 1, isInDoubt: () => false };
  const insides = () => {
    const set = drawer.draw(marks, [0, 1]);
    return [0, 1].map((child) => set.forChild(map.blockPosition(child), paragraphs.child(child)));
  };
  const before = insides();
  annotations.set('b', noteOf('b', [{ start: 9, end: 14 }], 'waiting'));
  const after = insides();
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});
