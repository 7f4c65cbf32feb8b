import type { TextRange } from '../../domain/span';
import type { BlockChange, DocumentComparison } from './block-change';

/** Which text offsets are meant in. */
export type Side = 'old' | 'now';

/** Finds the place of words in a comparison. */
export interface ChangeIndex {
  /** The row in which a stretch of a text begins, as an index into `blocks`; -1 for none. Of what moved it is where it stands now. */
  rowAt(side: Side, range: TextRange): number;
  /** The change that the row is part of, as an index into `changes`; -1 when nothing in it changed. */
  changeAt(side: Side, range: TextRange): number;
}

interface Place extends TextRange {
  readonly row: number;
}

function placesOf(blocks: readonly BlockChange[], side: Side): Place[] {
  const places = blocks.flatMap((block, row): Place[] => {
    const part = block.kind === 'moved-away' ? null : block[side];
    return part === null ? [] : [{ ...part.range, row }];
  });
  return places.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Makes an index of a comparison, in which finding takes no time. */
export function createChangeIndex({ blocks, changes }: DocumentComparison): ChangeIndex {
  const places = { old: placesOf(blocks, 'old'), now: placesOf(blocks, 'now') };
  const changeOfRow = new Map<number, number>();
  for (const [change, { from, to }] of changes.entries())
    for (let row = from; row < to; row += 1) changeOfRow.set(row, change);

  function rowAt(side: Side, { start }: TextRange): number {
    let [low, high] = [0, places[side].length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[side][middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const place = places[side][low];
    return place !== undefined && place.start <= start ? place.row : -1;
  }

  return { rowAt, changeAt: (side, range) => changeOfRow.get(rowAt(side, range)) ?? -1 };
}
