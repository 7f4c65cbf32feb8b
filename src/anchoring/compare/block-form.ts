import type { ArticleDocument, DocumentBlock, DocumentInline, DocumentMark } from '../../domain/document';

/** What a block of text is on the page. */
export interface BlockForm {
  readonly type: 'paragraph' | 'heading' | 'code' | 'quote' | 'bullet' | 'number';
  /** Of a heading its level, of an item of a list how deep it stands, 1 for the outermost; else 0. */
  readonly level: number;
  /** A rule is drawn between the block before and this one. */
  readonly isAfterRule: boolean;
}

/** One block of text as it stands in a document: what it is, and what its words are in. */
export interface FormedBlock {
  readonly form: BlockForm;
  readonly content: readonly DocumentInline[];
}

/** What stands around a block. */
interface Surroundings {
  readonly type: 'paragraph' | 'quote' | 'bullet' | 'number';
  readonly depth: number;
}

/** The blocks of a document as `listTextBlocks` counts them, with what each is: innermost, a paragraph of a quotation in a list is a quotation. */
export function listFormedBlocks(document: ArticleDocument): FormedBlock[] {
  const blocks: FormedBlock[] = [];
  let isAfterRule = false;

  function push(
    content: readonly DocumentInline[] | undefined,
    type: BlockForm['type'],
    level: number,
  ): void {
    blocks.push({ form: { type, level, isAfterRule }, content: content ?? [] });
    isAfterRule = false;
  }

  function walk(inner: readonly DocumentBlock[], around: Surroundings): void {
    for (const block of inner)
      switch (block.type) {
        case 'paragraph':
          push(block.content, around.type, around.type === 'paragraph' ? 0 : around.depth);
          break;
        case 'heading':
          push(block.content, 'heading', block.attrs.level);
          break;
        case 'codeBlock':
          push(block.content, 'code', 0);
          break;
        case 'horizontalRule':
          isAfterRule = true;
          break;
        case 'blockquote':
          walk(block.content, { type: 'quote', depth: 0 });
          break;
        case 'bulletList':
        case 'orderedList': {
          const depth = around.type === 'bullet' || around.type === 'number' ? around.depth + 1 : 1;
          const type = block.type === 'bulletList' ? 'bullet' : 'number';
          for (const item of block.content) walk(item.content, { type, depth });
        }
      }
  }

  walk(document.content, { type: 'paragraph', depth: 0 });
  return blocks;
}

/** Whether two blocks are the same on the page but for their words, and for a rule before them. */
export function isSameForm(one: BlockForm, other: BlockForm): boolean {
  return one.type === other.type && one.level === other.level;
}

/** A mark as one line that tells it from all others. */
export const markName = (mark: DocumentMark): string =>
  mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type;
