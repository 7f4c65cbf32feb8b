import type { ArticleDocument } from '../../domain/document';

/** A document of plain paragraphs whose canonical text is this text. */
export function plainDocument(text: string): ArticleDocument {
  const paragraphs = text.split('\n').map((line) => ({
    type: 'paragraph' as const,
    ...(line === '' ? {} : { content: [{ type: 'text' as const, text: line }] }),
  }));
  return { type: 'doc', content: paragraphs };
}
