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

/** Distances of the line under the words, in em: as in `marks.css`. */
function underlineOffset(element: HTMLElement, style: CSSStyleDeclaration): number {
  const size = Number.parseFloat(style.fontSize);
  const offset = Number.parseFloat(style.textUnderlineOffset);
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxDescent } = context.measureText(element.textContent?.slice(0, 1) ?? '');
  return (Number.isNaN(offset) ? size * 0.2 : offset) - fontBoundingBoxDescent;
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
  for (const element of text.querySelectorAll<HTMLElement>(`[data-id="${CSS.escape(annotationId)}"]`)) {
    const boxes = [...element.getClientRects()].filter((box) => box.width > 0);
    const offset = underlineOffset(element, getComputedStyle(element));
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
