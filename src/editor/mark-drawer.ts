import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Annotation } from '../domain/annotation';
import type { Translator } from '../i18n/translator';
import { createBlockDecorations } from './block-decorations';
import { markAttributes } from './mark-attributes';
import { listOuterBlocks, type OuterBlock, outerBlocksOf } from './outer-blocks';
import { cutPieces } from './pieces';
import type { PositionMap } from './position-map';
import type { IndexedSpan, SpanIndex } from './span-index';

/** The text that is drawn on. */
export interface DrawnText {
  readonly doc: Node;
  readonly map: PositionMap;
  readonly translator: Translator;
  /** The number to show beside a block of text, by its index; `null` for none. */
  readonly numberOf: (block: number) => number | null;
}

/** What is drawn on it. */
export interface DrawnMarks {
  readonly index: SpanIndex;
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** The number of an annotation among those of its kind. */
  readonly numberOf: (annotation: Annotation) => number;
  /** Whether it is a question if these are its words. */
  readonly isInDoubt: (annotation: Annotation) => boolean;
}

/** Draws the marks and paragraph numbers of a text. */
export interface MarkDrawer {
  /** Those of the blocks from the first to the last; blocks in which nothing is other than the last time stay the same values. */
  draw(marks: DrawnMarks, blocks: readonly [number, number]): DecorationSet;
  /** The drawer of the text as it is after an edit, to which the blocks that stayed are known. */
  follow(text: DrawnText): MarkDrawer;
}

interface DrawnSpan {
  readonly span: IndexedSpan;
  readonly annotation: Annotation | undefined;
  readonly number: number;
  readonly isInDoubt: boolean;
}

/** What was drawn of an outermost node. */
interface Drawing {
  /** Where its text begins; the spans count from the beginning of the whole text, too. */
  readonly start: number;
  readonly spans: readonly DrawnSpan[];
  /** The numbers of its blocks. */
  readonly numbers: readonly (number | null)[];
  readonly position: number;
  /** The decoration of the outermost node itself. */
  readonly whole: Decoration | null;
  readonly inside: DecorationSet;
}

/** Whether two spans stand in the same place of their block; `shift` is how far that has moved. */
function isSameSpan(a: DrawnSpan, b: DrawnSpan | undefined, shift: number): boolean {
  return (
    b !== undefined &&
    a.annotation === b.annotation &&
    a.number === b.number &&
    a.isInDoubt === b.isInDoubt &&
    a.span.annotationId === b.span.annotationId &&
    a.span.start + shift === b.span.start &&
    a.span.end + shift === b.span.end
  );
}

/** Makes the drawer of a text. */
export function createMarkDrawer(text: DrawnText): MarkDrawer {
  return drawerOf(text, new Map());
}

function drawerOf(
  { doc, map, translator, numberOf }: DrawnText,
  before: ReadonlyMap<Node, Drawing>,
): MarkDrawer {
  const outerBlocks = listOuterBlocks(doc);
  let drawings = before;

  /** Where the text of a block goes from one inline node to the next. */
  function seamsOf(block: number): readonly number[] {
    const seams: number[] = [];
    doc.nodeAt(map.blockPosition(block))?.forEach((_node, offset) => {
      if (offset > 0) seams.push(map.blockStart(block) + offset);
    });
    return seams;
  }

  function spansIn({ first, end }: OuterBlock, marks: DrawnMarks): readonly DrawnSpan[] {
    if (first === end) return [];
    const range = { start: map.blockStart(first), end: map.blockEnd(end - 1) };
    return marks.index.touching(range).map((span) => {
      const annotation = marks.annotations.get(span.annotationId);
      return annotation === undefined
        ? { span, annotation, number: 0, isInDoubt: false }
        : { span, annotation, number: marks.numberOf(annotation), isInDoubt: marks.isInDoubt(annotation) };
    });
  }

  /** The marks of one block of text; positions count from `origin`. */
  function drawMarks(block: number, drawn: readonly DrawnSpan[], origin: number): readonly Decoration[] {
    const [start, end] = [map.blockStart(block), map.blockEnd(block)];
    const here = drawn.filter(({ span }) => span.start < end && span.end > start);
    if (here.length === 0) return [];
    const byId = new Map(here.map((entry) => [entry.span.annotationId, entry]));
    const spans = here.map(({ span }) => span);
    return cutPieces({ start, end }, spans, seamsOf(block)).flatMap((piece) => {
      const from = map.toPosition(piece.start) - origin;
      const to = from + (piece.end - piece.start);
      // Each is wrapped around those before it: the widest is the outermost element.
      return piece.marks.flatMap((mark) => {
        const known = byId.get(mark.annotationId);
        if (known?.annotation === undefined) return [];
        const { annotation, number, isInDoubt } = known;
        const attributes = markAttributes(translator, mark, piece, { annotation, number, isInDoubt });
        return [Decoration.inline(from, to, attributes)];
      });
    });
  }

  function drawNumber(block: number, origin: number): Decoration | null {
    const number = numberOf(block);
    if (number === null) return null;
    const from = map.blockPosition(block) - origin;
    const to = from + (map.blockEnd(block) - map.blockStart(block)) + 2;
    return Decoration.node(from, to, { 'data-number': String(number) });
  }

  function drawBlock(outer: OuterBlock, spans: readonly DrawnSpan[]): Drawing {
    const { node, position, first, end } = outer;
    const start = map.blockStart(first);
    const numbers = Array.from({ length: end - first }, (_, index) => numberOf(first + index));
    const whole = node.isTextblock ? drawNumber(first, 0) : null;
    const known = drawings.get(node);
    const isKnown =
      known !== undefined &&
      known.spans.length === spans.length &&
      known.spans.every((span, index) => isSameSpan(span, spans[index], start - known.start)) &&
      numbers.every((number, index) => number === known.numbers[index]);
    if (isKnown && known.position === position) return known;
    const drawing = { start, spans, numbers, position, whole };
    return { ...drawing, inside: isKnown ? known.inside : drawInside(outer, spans) };
  }

  function drawInside(
    { node, position, first, end }: OuterBlock,
    spans: readonly DrawnSpan[],
  ): DecorationSet {
    const origin = position + 1;
    const decorations: Decoration[] = [];
    for (let block = first; block < end; block += 1) {
      const number = node.isTextblock ? null : drawNumber(block, origin);
      if (number !== null) decorations.push(number);
      decorations.push(...drawMarks(block, spans, origin));
    }
    return DecorationSet.create(node, decorations);
  }

  return {
    draw: (marks, blocks) => {
      const shown = outerBlocksOf(outerBlocks, blocks).map(
        (outer) => [outer, drawBlock(outer, spansIn(outer, marks))] as const,
      );
      drawings = new Map(shown.map(([{ node }, drawing]) => [node, drawing]));
      return createBlockDecorations(
        shown.flatMap(([, { whole }]) => (whole === null ? [] : [whole])),
        shown.map(([{ node, position }, { inside }]) => ({ node, position, inside })),
      );
    },
    follow: (text) => drawerOf(text, drawings),
  };
}
