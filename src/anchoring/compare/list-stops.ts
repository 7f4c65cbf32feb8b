import type { BlockChange, ChangeStop } from './block-change';

const isWhole = ({ kind }: BlockChange) => kind === 'added' || kind === 'removed';

/** Whether two rows beside each other are one change: what went out and what came in, or the parts of one old block. */
function belongTogether(one: BlockChange, other: BlockChange): boolean {
  if (isWhole(one) && isWhole(other)) return true;
  const areParts = one.kind === 'changed' && other.kind === 'changed';
  return areParts && one.old.last === other.old.first;
}

/** The stops of a comparison: each block that changed or moved, and what belongs together beside each other as one. */
export function listStops(blocks: readonly BlockChange[]): ChangeStop[] {
  const stops: ChangeStop[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'same' || block.kind === 'moved-away') continue;
    const last = stops.at(-1);
    const before = blocks[index - 1];
    if (last?.to === index && before !== undefined && belongTogether(before, block))
      stops[stops.length - 1] = { from: last.from, to: index + 1 };
    else stops.push({ from: index, to: index + 1 });
  }
  return stops;
}
