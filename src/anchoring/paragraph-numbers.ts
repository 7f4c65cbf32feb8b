import type { ArticleDocument } from '../domain/document';
import { blockIndexAt, listTextBlocks, type TextBlock } from './text-blocks';

/** The number of each block of text as a reader counts paragraphs from 1; headings and empty blocks have none. */
export function numberParagraphs(
  blocks: readonly { readonly type: string; readonly text: string }[],
): readonly (number | null)[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.type === 'heading' || block.text.trim() === '') return null;
    number += 1;
    return number;
  });
}

interface Reading {
  readonly blocks: readonly TextBlock[];
  readonly numbers: readonly (number | null)[];
}

const readingByDocument = new WeakMap<ArticleDocument, Reading>();

/**
 * The number of the paragraph in which an offset (UTF-16 code units) of a version's text lies; `null` in a heading. The blocks
 * are listed once for every document, which never changes: each card asks.
 */
export function paragraphAt(document: ArticleDocument, offset: number): number | null {
  let reading = readingByDocument.get(document);
  if (reading === undefined) {
    const blocks = listTextBlocks(document);
    reading = { blocks, numbers: numberParagraphs(blocks) };
    readingByDocument.set(document, reading);
  }
  return reading.numbers[blockIndexAt(reading.blocks, offset)] ?? null;
}
