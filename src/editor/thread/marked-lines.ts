import { landmarkSelector } from '../../ui/landmarks';

/** One line of text under which a mark runs, in CSS px of the viewport. */
export interface MarkedLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the mark's line, under the words. */
  readonly underline: number;
  /** Words of the same paragraph stand before, or follow, on this line. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, pre';

/** Boxes whose middles are closer than this stand on one line, in CSS px. */
const SAME_LINE = 10;

const descents = new Map<string, number>();

/** How far a font reaches below the line that letters stand on, in CSS px. Measuring is dear: once for each font. */
function descentOf(font: string): number {
  const known = descents.get(font);
  if (known !== undefined) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = font;
  const { fontBoundingBoxDescent } = context.measureText('x');
  // Until the fonts have come another one stands in for them.
  if (document.fonts.status === 'loaded') descents.set(font, fontBoundingBoxDescent);
  return fontBoundingBoxDescent;
}

/** Distance of the line under the words from the lower edge of their box, in CSS px: as `marks.css` has it. */
function underlineOffset(element: HTMLElement): number {
  const { fontWeight, fontSize, fontFamily, textUnderlineOffset } = getComputedStyle(element);
  const offset = Number.parseFloat(textUnderlineOffset);
  const fromLetters = Number.isNaN(offset) ? Number.parseFloat(fontSize) * 0.2 : offset;
  return fromLetters - descentOf(`${fontWeight} ${fontSize} ${fontFamily}`);
}

function hasWords(element: HTMLElement, side: 'before' | 'after'): boolean {
  const block = element.closest(BLOCKS);
  if (block === null) return false;
  const range = document.createRange();
  range.selectNodeContents(block);
  if (side === 'before') range.setEndBefore(element);
  else range.setStartAfter(element);
  return range.toString().trim() !== '';
}

/** The lines under which an annotation's mark runs, from top to bottom; only of the part that is drawn. */
export function markedLines(text: HTMLElement, annotationId: string): MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const element of text.querySelectorAll<HTMLElement>(landmarkSelector('mark', annotationId))) {
    const boxes = [...element.getClientRects()].filter((box) => box.width > 0);
    const offset = underlineOffset(element);
    boxes.forEach((box, index) => {
      const isFirst = index === 0 && element.classList.contains('rt-start');
      const isLast = index === boxes.length - 1 && element.classList.contains('rt-end');
      const hasBefore = isFirst && hasWords(element, 'before');
      const hasAfter = isLast && hasWords(element, 'after');
      const previous = lines.at(-1);
      if (previous !== undefined && Math.abs(previous.bottom - box.bottom) < SAME_LINE) {
        lines[lines.length - 1] = {
          ...previous,
          left: Math.min(previous.left, box.left),
          right: Math.max(previous.right, box.right),
          hasBefore: previous.hasBefore || hasBefore,
          hasAfter: previous.hasAfter || hasAfter,
        };
        return;
      }
      const { left, right, top, bottom } = box;
      lines.push({ left, right, top, bottom, underline: bottom + offset, hasBefore, hasAfter });
    });
  }
  return lines;
}
