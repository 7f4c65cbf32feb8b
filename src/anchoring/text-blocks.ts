import type { ArticleDocument, DocumentBlock, DocumentTextBlock } from '../domain/document';

/** One block of text in reading order. Offsets are UTF-16 code units into the canonical text. */
export interface TextBlock {
  readonly type: DocumentTextBlock['type'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Standing in for a list item or a quotation, a container has no text of its own, only the blocks inside it. */
function* textBlocksOf(blocks: readonly DocumentBlock[]): Generator<DocumentTextBlock> {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'codeBlock':
        yield block;
        break;
      case 'blockquote':
        yield* textBlocksOf(block.content);
        break;
      case 'bulletList':
      case 'orderedList':
        for (const item of block.content) yield* textBlocksOf(item.content);
        break;
      case 'horizontalRule':
        break;
    }
  }
}

function blockText(block: DocumentTextBlock): string {
  return (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

/** The text blocks of a document in reading order, with where each stands in the canonical text. */
export function listTextBlocks(document: ArticleDocument): TextBlock[] {
  const result: TextBlock[] = [];
  let start = 0;
  for (const block of textBlocksOf(document.content)) {
    const text = blockText(block);
    result.push({ type: block.type, start, end: start + text.length, text });
    start += text.length + 1;
  }
  return result;
}

/** The canonical plain text of a document: block texts joined by one `\n`, a hard break one `\n`. */
export function canonicalText(document: ArticleDocument): string {
  return listTextBlocks(document)
    .map((block) => block.text)
    .join('\n');
}

/** Index of the block that holds an offset, or of the last one before it. */
export function blockIndexAt(blocks: readonly TextBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const block = blocks[middle];
    if (block !== undefined && block.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
