import type { Facts } from '../article/facts';
import { decodeText } from '../plain-text/decode-text';
import { readFrontMatter } from './read-front-matter';

/** A Markdown file as HTML, in pieces that each hold whole blocks, and the facts at its top. */
export interface RenderedMarkdown {
  readonly facts: Facts;
  readonly pieces: readonly string[];
}

/** How long a piece is at least, in UTF-16 code units: some 10 ms of work for who reads it. */
const PIECE = 30_000;

/** Renders the bytes of a Markdown file; HTML in it is text, not HTML. */
export async function renderMarkdown(bytes: Uint8Array): Promise<RenderedMarkdown> {
  const { facts, text } = readFrontMatter(decodeText(bytes).text);
  const { default: MarkdownIt } = await import('markdown-it');
  const markdown = new MarkdownIt({ html: false, linkify: false });
  const env = {};
  const tokens = markdown.parse(text, env);
  const pieces: string[] = [];
  let open = '';
  let from = 0;
  for (const [index, { level, nesting }] of tokens.entries()) {
    // Only there a block ends that stands in no other.
    if (level > 0 || nesting > 0) continue;
    open += markdown.renderer.render(tokens.slice(from, index + 1), markdown.options, env);
    from = index + 1;
    if (open.length < PIECE) continue;
    pieces.push(open);
    open = '';
  }
  return { facts, pieces: [...pieces, open] };
}
