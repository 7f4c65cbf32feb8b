import fc from 'fast-check';

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
/** Documents of all that an article may hold, as JSON. */
export const articleDocument = fc
  .array(block, { maxLength: 5 })
  // A document without any text can't be kept as an article.
  .map((list) => ({ type: 'doc', content: [...list, { type: 'paragraph' }] }));
