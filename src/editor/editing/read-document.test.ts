import { createDocument, getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalText } from '../../anchoring/text-blocks';
import { type ArticleDocument, documentSchema } from '../../domain/document';
import { articleDocument } from '../article-document.arbitrary';
import { articleSchema } from '../article-schema';
import { createPositionMap } from '../position-map';
import { readDocument } from './read-document';

const schema = getSchema(articleSchema);

it('gives a document that an article may have, which the editor reads as the same one', () => {
  fc.assert(
    fc.property(articleDocument, (json) => {
      const doc = createDocument(json as object, schema);
      const document = readDocument(doc);
      expect(documentSchema.safeParse(document).success).toBe(true);
      expect(createDocument(document as object, schema).eq(doc)).toBe(true);
      expect(canonicalText(document).length).toBe(createPositionMap(doc).length);
    }),
    { seed: 7, numRuns: 300 },
  );
});

it('keeps links to real addresses, and of all others the words', () => {
  const link = (href: string) => ({ type: 'link', attrs: { href } });
  const doc = createDocument(
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'the report', marks: [{ type: 'bold' }, link('https://weir.example/')] },
            { type: 'text', text: ' and a file', marks: [link('ftp://weir.example/')] },
          ],
        },
      ],
    },
    schema,
  );
  const expected: ArticleDocument = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'the report',
            marks: [{ type: 'link', attrs: { href: 'https://weir.example/' } }, { type: 'bold' }],
          },
          { type: 'text', text: ' and a file' },
        ],
      },
    ],
  };
  expect(readDocument(doc)).toEqual(expected);
});

it('reads what did not change since the last time as the same values', () => {
  const doc = createDocument(
    {
      type: 'doc',
      content: ['one', 'two'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
    schema,
  );
  const [first] = readDocument(doc).content;
  const edited = doc.copy(doc.content.replaceChild(1, schema.node('paragraph', null, schema.text('three'))));
  expect(readDocument(edited).content[0]).toBe(first);
});
