import type { ArticleDocument } from '../../domain/document';
import { listTextBlocks, type TextBlock } from '../text-blocks';
import type { BlockPart } from './block-change';
import { type BlockForm, listFormedBlocks } from './block-form';
import { listMarkedStretches, type MarkedStretch } from './marked-stretches';

/** One of two documents that are compared. */
export interface DocumentSide {
  /** Its canonical text. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly marked: readonly MarkedStretch[];
  formOf(block: number): BlockForm;
  /** A block as a whole. */
  partOf(block: number): BlockPart;
}

const PARAGRAPH: BlockForm = { type: 'paragraph', level: 0, isAfterRule: false };

/** Reads a document for comparing. */
export function readDocumentSide(document: ArticleDocument): DocumentSide {
  const blocks = listTextBlocks(document);
  const formed = listFormedBlocks(document);
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    blocks,
    marked: listMarkedStretches(blocks, formed),
    formOf: (block) => formed[block]?.form ?? PARAGRAPH,
    partOf(block) {
      const { start, end } = blocks[block] ?? { start: 0, end: 0 };
      return { first: block, last: block, range: { start, end } };
    },
  };
}
