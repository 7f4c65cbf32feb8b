import type { DocumentBlock } from '../../domain/document';
import { cleanHtml } from './clean-html';
import { htmlToBlocks } from './html-to-blocks';

/** Cleans a part of an inert document in place and reads its blocks. */
export async function readRichText(root: Element, baseUrl: string | null): Promise<DocumentBlock[]> {
  await cleanHtml(root);
  return htmlToBlocks(root, baseUrl);
}
