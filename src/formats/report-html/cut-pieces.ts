import type { DocumentInline, DocumentMark, DocumentTextBlock } from '../../domain/document';
import { compareRanges, type TextRange } from '../../domain/span';

/** A stretch of a block between two boundaries of marks or formats, with the marks that cover it, the widest first. */
export interface Piece<Mark> {
  readonly text: string;
  readonly isBreak: boolean;
  readonly formats: readonly DocumentMark[];
  readonly marks: readonly Mark[];
  /** Marks that end with this piece. */
  readonly ending: readonly Mark[];
}

/** Stretches of one inline node: its offsets in the canonical text. */
function inlineRanges(
  content: readonly DocumentInline[],
  start: number,
): (TextRange & { inline: DocumentInline })[] {
  let at = start;
  return content.map((inline) => {
    const from = at;
    at += inline.type === 'text' ? inline.text.length : 1;
    return { inline, start: from, end: at };
  });
}

/**
 * Cuts a block of text, which begins at `start` in the canonical text, at every end of a mark and of a format. `marks` may
 * nest, overlap and reach beyond the block.
 */
export function cutPieces<Mark extends TextRange>(
  block: DocumentTextBlock,
  start: number,
  marks: readonly Mark[],
): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  const sorted = [...marks].sort(compareRanges);
  const cuts = [...new Set(sorted.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  for (const { inline, ...range } of inlineRanges(block.content ?? [], start)) {
    const inner = cuts.filter((cut) => cut > range.start && cut < range.end);
    const edges = [range.start, ...inner, range.end];
    for (const [index, from] of edges.slice(0, -1).entries()) {
      const to = edges[index + 1] ?? range.end;
      const covering = sorted.filter((mark) => mark.start < to && mark.end > from);
      pieces.push({
        text: inline.type === 'text' ? inline.text.slice(from - range.start, to - range.start) : '\n',
        isBreak: inline.type === 'hardBreak',
        formats: inline.type === 'text' ? (inline.marks ?? []) : [],
        marks: covering,
        ending: covering.filter((mark) => mark.end === to),
      });
    }
  }
  return pieces;
}
