import { expect, test } from 'vitest';
import { articleType, metadataFields } from '../../domain/article';
import { type DocumentBlock, documentSchema } from '../../domain/document';
import { draftArticle } from './draft-article';
import type { Facts } from './facts';

const NOW = '2026-11-24T09:00:00.000Z';
const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function draft(blocks: readonly DocumentBlock[], facts: Facts = {}) {
  return draftArticle({ blocks, facts, origin: { way: 'paste', fileName: null, mediaType: null }, now: NOW });
}

test('blocks that could not be read back are kept as their words', async () => {
  const odd: DocumentBlock = {
    type: 'orderedList',
    attrs: { start: 1e30 },
    content: [{ type: 'listItem', content: [paragraph('first'), paragraph('second')] }],
  };
  const { document } = await draft([paragraph('Plant closes'), odd]);
  expect(document).toEqual({ type: 'doc', content: [paragraph('first'), paragraph('second')] });
  expect(documentSchema.safeParse(document).success).toBe(true);
});

test('what a file says of itself is cut or passed over where it could not be kept', async () => {
  const from = 'page';
  const { metadata, readFrom } = await draft([paragraph('Plant closes.')], {
    title: { value: `${'x'.repeat(1999)}🧵`, from },
    url: { value: `https://paper.example/${'x'.repeat(5000)}`, from },
    archiveUrl: { value: `https://paper.example/${'x'.repeat(3000)}`, from },
    language: { value: 'no language', from },
  });
  expect(metadata.title).toBe('x'.repeat(1999));
  expect(metadata.url).toBeNull();
  expect(metadata.archiveUrl).toHaveLength(3022);
  expect(metadata.language).toBe('und');
  expect(readFrom).not.toHaveProperty('url');
  for (const [field, schema] of Object.entries(metadataFields))
    expect(schema.safeParse(Reflect.get(metadata, field)).success, field).toBe(true);
  const record = { id: 'a', createdAt: NOW, updatedAt: NOW, createdBy: 'me', currentVersionId: 'v' };
  expect(articleType.schema.safeParse({ ...metadata, ...record }).error).toBeUndefined();
});
