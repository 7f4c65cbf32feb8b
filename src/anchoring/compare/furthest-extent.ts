import type { BlockExtent } from './block-change';

/** From the one that goes the furthest. */
const EXTENTS: readonly BlockExtent[] = ['words', 'punctuation', 'break', 'form', 'typography', 'format'];

/** Of several changes how far the one goes that goes the furthest; `null` when there is none. */
export function furthestExtent(extents: readonly (BlockExtent | null)[]): BlockExtent | null {
  return EXTENTS.find((extent) => extents.includes(extent)) ?? null;
}
