import { cutText } from '../../domain/cut-text';
import type { DocumentBlock } from '../../domain/document';
import { blockText } from './block-text';
import type { Facts } from './facts';
import { readHeadLine } from './read-head-line';

/** What the first lines of an article say of it, and the blocks that are left for its text. */
export interface Head {
  readonly facts: Facts;
  readonly body: readonly DocumentBlock[];
}

const LONGEST_TITLE = 200;
const LONGEST_LINE = 120;

/** How many blocks at the top may hold the title, the byline and the date. */
const HEAD_BLOCKS = 5;

/** The same words, whatever their case, white space and quotation marks. */
export function isSameLine(a: string, b: string): boolean {
  const fold = (line: string) =>
    line
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(a) !== '' && fold(a) === fold(b);
}

function isHeadline(block: DocumentBlock, text: string): boolean {
  if (text === '' || text.length > LONGEST_TITLE) return false;
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && text.length <= LONGEST_LINE && !/[.。।,;:]["'”’)]?$/.test(text);
}

/** A title for a text that begins without one: its first words. */
function firstWords(text: string): string {
  if (text.length <= 80) return text;
  const cut = cutText(text, 80);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).trimEnd()} …`;
}

/**
 * Reads title, byline and date from the first blocks and takes those blocks out of the text, so that nothing stands
 * twice. A title that is known already is looked for and taken out alike.
 */
export function readHead(blocks: readonly DocumentBlock[], known: Facts): Head {
  let rest = [...blocks];
  let facts: Facts = {};
  const first = rest.find((block) => blockText(block) !== '');
  const firstText = first === undefined ? '' : blockText(first);
  if (known.title === undefined) {
    facts = { title: { value: firstText, from: 'first-line' } };
    if (first === undefined || rest.length < 2 || !isHeadline(first, firstText)) {
      facts = { title: { value: firstWords(firstText), from: 'first-line' } };
    }
  }
  const title = known.title?.value ?? facts.title?.value ?? '';
  const byline = known.byline?.value ?? '';
  for (const block of rest.slice(0, HEAD_BLOCKS)) {
    if (rest.length < 2) break;
    const text = blockText(block);
    const isLine = block.type === 'paragraph' && text !== '' && text.length <= LONGEST_LINE;
    const said = isLine ? readHeadLine(text) : null;
    // A second byline or date would be lost.
    const line = Object.keys(said ?? {}).some((field) => field in facts) ? null : said;
    if (line === null && !isSameLine(text, title) && !isSameLine(text, byline)) continue;
    facts = { ...line, ...facts };
    rest = rest.filter((other) => other !== block);
  }
  return { facts, body: rest };
}
