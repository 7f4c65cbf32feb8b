import { canonicalText } from '../../anchoring/text-blocks';
import type { DocumentBlock } from '../../domain/document';

/** The words of a block as one line. */
export function blockText(block: DocumentBlock): string {
  return canonicalText({ type: 'doc', content: [block] })
    .replace(/\s+/g, ' ')
    .trim();
}
