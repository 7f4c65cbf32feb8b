import type { BlockChange } from '../../anchoring/compare/block-change';

/** A row of a comparison to show, or a stretch of unchanged ones to fold; `at` counts the rows. */
export type DiffPart =
  | { readonly kind: 'row'; readonly at: number; readonly block: BlockChange }
  | { readonly kind: 'fold'; readonly at: number; readonly blocks: readonly BlockChange[] };

/** Up to so many unchanged blocks are shown: a fold would take as much room. */
const FEW = 1;

/** The rows of a comparison with the unchanged stretches put together. */
export function foldRows(blocks: readonly BlockChange[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (blocks[end]?.kind === 'same') end += 1;
    if (end - at > FEW) {
      parts.push({ kind: 'fold', at, blocks: blocks.slice(at, end) });
      at = end;
    } else {
      const block = blocks[at];
      if (block !== undefined) parts.push({ kind: 'row', at, block });
      at += 1;
    }
  }
  return parts;
}
