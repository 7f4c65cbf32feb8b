import type { TextBlock } from './text-blocks';

/** The number of each block of text as a reader counts paragraphs from 1; headings and empty blocks have none. */
export function numberParagraphs(blocks: readonly TextBlock[]): readonly (number | null)[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.type === 'heading' || block.text.trim() === '') return null;
    number += 1;
    return number;
  });
}
