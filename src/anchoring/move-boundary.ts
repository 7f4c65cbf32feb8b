import type { TextRange } from '../domain/span';
import type { BoundaryUnit } from './boundary-unit';
import { segmenterOf, splitSentences } from './sentences';

/** What is moved: the start or the end of a span, in which language (BCP 47). */
export interface BoundaryMove {
  readonly edge: 'start' | 'end';
  readonly unit: BoundaryUnit;
  /** 1 goes on in the text, -1 back. */
  readonly direction: 1 | -1;
  readonly language: string;
}

function lineAround(text: string, offset: number): TextRange {
  const end = text.indexOf('\n', offset);
  return {
    start: offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1,
    end: end < 0 ? text.length : end,
  };
}

/** The units of one line, without white space at their ends. */
function unitsOf(line: string, unit: BoundaryUnit, language: string): TextRange[] {
  if (unit === 'sentence') {
    return splitSentences(line, language).map(({ start, end }) => {
      const words = line.slice(start, end);
      return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
    });
  }
  const segments = [...segmenterOf(language, unit === 'word' ? 'word' : 'grapheme').segment(line)];
  return segments
    .filter((segment) => unit === 'character' || segment.isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/**
 * Where an end of a span goes when it is moved by one unit: ends of spans go from end to end, starts from start to start,
 * over lines as well. `null` when there is no further place. Offsets are UTF-16 code units; only the lines around are
 * looked at.
 */
export function moveBoundary(text: string, offset: number, move: BoundaryMove): number | null {
  const { edge, unit, direction, language } = move;
  let line = lineAround(text, offset);
  for (;;) {
    const places = unitsOf(text.slice(line.start, line.end), unit, language).map(
      (range) => line.start + range[edge],
    );
    const next =
      direction > 0 ? places.find((place) => place > offset) : places.findLast((place) => place < offset);
    if (next !== undefined) return next;
    const beyond = direction > 0 ? line.end + 1 : line.start - 1;
    if (beyond < 0 || beyond > text.length) return null;
    line = lineAround(text, beyond);
  }
}
