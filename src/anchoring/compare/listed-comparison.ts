import type { BlockChange } from './block-change';
import type { VersionComparison } from './compare-versions';

/** A comparison as a list, so that a worker can hand over a long one some rows at a time: first all but its rows. */
export type ListedComparison = readonly (Omit<VersionComparison, 'blocks'> | BlockChange)[];

/** Turns a comparison into a list; see {@link unlistComparison}. */
export function listComparison({ blocks, ...rest }: VersionComparison): ListedComparison {
  return [rest, ...blocks];
}

/** Makes the comparison of the list that {@link listComparison} has made of it. */
export function unlistComparison(list: ListedComparison): VersionComparison {
  const [rest] = list;
  if (rest === undefined || !('facts' in rest)) throw new TypeError('No comparison');
  return { ...rest, blocks: list.flatMap((item) => ('kind' in item ? [item] : [])) };
}
