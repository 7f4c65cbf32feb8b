import type { EditorState } from '@tiptap/pm/state';
import type { TextRange } from '../../domain/span';
import type { RiddenSpan } from '../../store/text-draft';
import type { PositionMap } from '../position-map';
import { rideAlongOf } from './riding-spans';

/** A ridden span in offsets of the text as it is now. */
function nowOf({ from, to }: RiddenSpan, map: PositionMap): TextRange {
  const start = map.toOffset(from, 1);
  return { start, end: from === to ? start : Math.max(start, map.toOffset(to, -1)) };
}

/**
 * Where a range of the version is in the text as it is now: that of a span exactly, any other as far from the span before it as it
 * was. The same range while nothing is edited.
 */
export function toNow(state: EditorState, map: PositionMap, range: TextRange): TextRange {
  const riding = rideAlongOf(state);
  if (riding === null) return range;
  const exact = riding.spans.find(({ start, end }) => start === range.start && end === range.end);
  if (exact !== undefined) return nowOf(exact, map);
  const place = (offset: number): number => {
    const ending = riding.spans.find(({ end }) => end === offset);
    if (ending !== undefined) return nowOf(ending, map).end;
    const before = riding.spans.findLast(({ start }) => start <= offset);
    if (before === undefined) return offset;
    const { start, end } = nowOf(before, map);
    return offset <= before.end ? Math.min(end, start + offset - before.start) : end + offset - before.end;
  };
  const start = Math.min(map.length, place(range.start));
  const end = range.end === range.start ? start : Math.min(map.length, place(range.end));
  return { start, end: Math.max(start, end) };
}

/** The way back: where a range of the text as it is now would be in the version that is edited, as near as can be told. */
export function toVersion(state: EditorState, map: PositionMap, range: TextRange): TextRange {
  const riding = rideAlongOf(state);
  if (riding === null) return range;
  const place = (offset: number): number => {
    const before = riding.spans.findLast(({ from }) => map.toOffset(from, 1) <= offset);
    if (before === undefined) return offset;
    const { start, end } = nowOf(before, map);
    return offset <= end ? Math.min(before.end, before.start + offset - start) : before.end + offset - end;
  };
  const start = place(range.start);
  return { start, end: range.end === range.start ? start : Math.max(start, place(range.end)) };
}
