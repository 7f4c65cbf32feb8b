import { blockIndexAt, type TextBlock } from '../../anchoring/text-blocks';
import type { Annotation } from '../../domain/annotation';
import type { DocumentBlock, DocumentMark, DocumentTextBlock } from '../../domain/document';
import type { KindId } from '../../domain/kinds/registry';
import type { TextRange } from '../../domain/span';
import type { SerializeContext } from '../format';
import { cutPieces, type Piece } from './cut-pieces';
import { type Html, html, linkTo } from './html';
import type { Report } from './report-model';

/** Marked words: their kind, and the number to set behind them where a claim ends. */
interface TextMark extends TextRange {
  readonly kind: KindId;
  readonly number: number | null;
}

/** How many lines are drawn under the same words. */
const LANES = 3;

/** The block of text, counted from 0, that each top-level block begins with, and the markup of it. */
export interface ArticleRow {
  readonly firstBlock: number;
  readonly markup: Html;
}

/** The stretches of text that an annotation covers, block by block; the line ends between blocks are not among them. */
function coveredRanges(
  annotation: Annotation,
  blocks: readonly TextBlock[],
): (TextRange & { block: number })[] {
  return annotation.spans.flatMap(({ start, end }) => {
    const first = blockIndexAt(blocks, start);
    const last = blockIndexAt(blocks, end - 1);
    return blocks.slice(first, last + 1).flatMap((block, index) => {
      const range = {
        start: Math.max(start, block.start),
        end: Math.min(end, block.end),
        block: first + index,
      };
      return range.start < range.end ? [range] : [];
    });
  });
}

function marksByBlock({ blocks, marked, claims }: Report): ReadonlyMap<number, readonly TextMark[]> {
  const numbers = new Map(claims.map(({ claim, number }) => [claim.id, number]));
  const result = new Map<number, TextMark[]>();
  for (const annotation of marked) {
    const ranges = coveredRanges(annotation, blocks);
    const last = ranges.reduce((end, range) => Math.max(end, range.end), 0);
    for (const { block, start, end } of ranges) {
      const number = end === last ? (numbers.get(annotation.id) ?? null) : null;
      const marks = result.get(block) ?? [];
      marks.push({ start, end, kind: annotation.kind, number });
      result.set(block, marks);
    }
  }
  return result;
}

function withFormat(format: DocumentMark, inner: Html): Html {
  switch (format.type) {
    case 'bold':
      return html`<strong>${inner}</strong>`;
    case 'italic':
      return html`<em>${inner}</em>`;
    case 'underline':
      return html`<u>${inner}</u>`;
    case 'strike':
      return html`<s>${inner}</s>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'link':
      return linkTo(format.attrs.href, inner);
  }
}

function pieceToHtml(piece: Piece<TextMark>, context: SerializeContext): Html {
  let markup = piece.isBreak ? html`<br>` : html`${piece.text}`;
  // The narrowest mark is the innermost and takes the line next to the words.
  for (const [lane, mark] of [...piece.marks].reverse().entries()) {
    markup = html`<mark class="${mark.kind} lane-${Math.min(lane, LANES - 1)}">${markup}</mark>`;
  }
  for (const format of [...piece.formats].reverse()) markup = withFormat(format, markup);
  const numbers = piece.ending.flatMap(({ number }) => (number === null ? [] : [number]));
  return html`${markup}${numbers.map((number) => {
    const name = context.t('report.claim-number', { number });
    return html`<sup><a id="ref-${number}" href="#claim-${number}" aria-label="${name}">${number}</a></sup>`;
  })}`;
}

/** The levels of heading that are used, highest first: below the title they follow each other without a gap. */
function headingLevels(blocks: readonly DocumentBlock[]): number[] {
  const levels = new Set<number>();
  for (const block of blocks) {
    if (block.type === 'heading') levels.add(block.attrs.level);
    else if (block.type === 'blockquote') for (const level of headingLevels(block.content)) levels.add(level);
    else if (block.type === 'bulletList' || block.type === 'orderedList')
      for (const level of block.content.flatMap((item) => headingLevels(item.content))) levels.add(level);
  }
  return [...levels].sort((a, b) => a - b);
}

/** The article as rows, one for each top-level block, with its marks and the numbers of its claims. */
export function articleToRows(report: Report, context: SerializeContext): ArticleRow[] {
  const marks = marksByBlock(report);
  const levels = headingLevels(report.version.document.content);
  let next = 0;

  function textToHtml(block: DocumentTextBlock): Html {
    const index = next;
    next += 1;
    const start = report.blocks[index]?.start ?? 0;
    const inner = cutPieces(block, start, marks.get(index) ?? []).map((piece) => pieceToHtml(piece, context));
    switch (block.type) {
      case 'paragraph':
        return html`<p>${inner}</p>`;
      case 'codeBlock':
        return html`<pre>${inner}</pre>`;
      case 'heading': {
        const level = html`h${Math.min(6, levels.indexOf(block.attrs.level) + 2)}`;
        return html`<${level}>${inner}</${level}>`;
      }
    }
  }

  function blockToHtml(block: DocumentBlock): Html {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'codeBlock':
        return textToHtml(block);
      case 'horizontalRule':
        return html`<hr>`;
      case 'blockquote':
        return html`<blockquote>${block.content.map(blockToHtml)}</blockquote>`;
      case 'bulletList':
        return html`<ul>${block.content.map((item) => html`<li>${item.content.map(blockToHtml)}</li>`)}</ul>`;
      case 'orderedList': {
        const start = block.attrs?.start ?? 1;
        const items = block.content.map((item) => html`<li>${item.content.map(blockToHtml)}</li>`);
        return html`<ol start="${start}">${items}</ol>`;
      }
    }
  }

  return report.version.document.content.map((block) => {
    const firstBlock = next;
    return { firstBlock, markup: blockToHtml(block) };
  });
}
