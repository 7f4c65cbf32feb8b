import type { DocumentBlock, DocumentInline } from '../../domain/document';

/** Between the cells of a row that is written as one line. */
const CELL_GAP: DocumentInline = { type: 'text', text: ' | ' };

/** Between the lines of one cell. */
const LINE_GAP: DocumentInline = { type: 'hardBreak' };

const INNER_BLOCKS = 'h1, h2, h3, h4, h5, h6, ul, ol, blockquote, table, pre, p + p';

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
}

/**
 * A table as plain blocks: its caption, then every row a paragraph with its cells in order. A table that only lays a page
 * out, with whole texts in its cells, is read cell by cell.
 */
export function tableToBlocks(table: Element, blocksIn: (cell: Element) => DocumentBlock[]): DocumentBlock[] {
  const caption = [...table.children].find(({ localName }) => localName === 'caption');
  const rows = rowsOf(table);
  const isLayout =
    rows.every((row) => cellsOf(row).length < 2) ||
    rows.some((row) => cellsOf(row).some((cell) => cell.querySelector(INNER_BLOCKS) !== null));
  const blocks = caption === undefined ? [] : blocksIn(caption);
  for (const row of rows) {
    const cells = cellsOf(row).map(blocksIn);
    if (isLayout) blocks.push(...cells.flat());
    else {
      const content = joinCells(cells);
      if (content.length > 0) blocks.push({ type: 'paragraph', content });
    }
  }
  return blocks;
}

function joinCells(cells: readonly (readonly DocumentBlock[])[]): DocumentInline[] {
  const content: DocumentInline[] = [];
  for (const blocks of cells) {
    const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.content ?? []] : []));
    const words = lines.flatMap((line, index) => (index === 0 ? line : [LINE_GAP, ...line]));
    if (words.length === 0) continue;
    if (content.length > 0) content.push(CELL_GAP);
    content.push(...words);
  }
  return content;
}
