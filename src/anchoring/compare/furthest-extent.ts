import type { BlockExtent } from './block-change';

/** From the one that goes the furthest. */
const EXTENTS: readonly BlockExtent[] = ['words', 'punctuation', 'break', 'form', 'typography', 'format'];

/** Of several changes how far the one goes that goes the furthest; `null` when there is none. */
export function furthestExtent<Extent extends BlockExtent>(
  extents: readonly (Extent | null)[],
): Extent | null {
  const all: readonly (BlockExtent | null)[] = extents;
  return EXTENTS.find((extent): extent is Extent => all.includes(extent)) ?? null;
}
