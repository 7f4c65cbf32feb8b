import type { Rewording } from '../../anchoring/rewording/describe-rewording';
import { isPlaced, type Placement } from '../../domain/placement';
import type { Span, TextRange } from '../../domain/span';

/** Some marked words, where they might stand now, and how they were changed; `null` where they were not found. */
export interface PartWording {
  readonly old: Span;
  readonly range: TextRange | null;
  readonly rewording: Rewording | null;
}

/**
 * The words that were looked for beside those of the places that are looked at. Where stretches have become one, or were chosen by hand,
 * nothing says which became which: then all of them stand beside nothing.
 */
export function wordingsOf(
  { status, parts }: Placement,
  spans: readonly Span[],
  ranges: readonly TextRange[],
  rewordingOf: (old: Span, range: TextRange) => Rewording,
): readonly PartWording[] {
  if (parts.length !== spans.length) return [];
  const isThere = ({ candidates }: Placement['parts'][number]) => candidates.length > 0;
  const isAsFound = parts.filter(isThere).length === ranges.length;
  if (!isAsFound) return [];
  // Of what has a place the ranges are in reading order, as the parts are.
  const left = isPlaced(status) ? ranges.toSorted((a, b) => a.start - b.start) : [...ranges];
  return parts.flatMap((part, index) => {
    const old = spans[index];
    if (old === undefined) return [];
    const range = isThere(part) ? (left.shift() ?? null) : null;
    return [{ old, range, rewording: range === null ? null : rewordingOf(old, range) }];
  });
}
