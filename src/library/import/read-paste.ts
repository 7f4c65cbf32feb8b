import type { ArticleDraft } from '../../domain/article-draft';
import type { DocumentBlock } from '../../domain/document';
import { draftArticle, hasWords } from '../../formats/article/draft-article';
import { runAside } from '../../formats/aside/run-aside';
import { dropWordRevisions } from '../../formats/html/drop-word-revisions';
import { readRichText } from '../../formats/html/read-rich-text';
import { isHardWrapped, type LineReading } from '../../formats/plain-text/unwrap-lines';
import { parseHtml } from './parse-html';

const TEXT_ORIGIN = { way: 'paste', fileName: null, mediaType: 'text/plain' } as const;
const HTML_ORIGIN = { way: 'paste', fileName: null, mediaType: 'text/html' } as const;

const STRUCTURE = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, article, a[href]';

/** Elements, and styles of their own, that make words bold, italic, underlined or struck. */
const EMPHASIS =
  'b, strong, i, em, cite, u, s, del, ins, [style*="font-weight" i], [style*="font-style" i], [style*="text-decoration" i]';

/** Editors of code and terminals colour every line and keep its spaces; their plain text says more. */
const CODE = ':scope > pre:only-child, [style*="white-space: pre;" i][style*="monospace" i]';

/** True when there is more to read in the markup than in the plain text beside it. */
function isRich(body: HTMLElement): boolean {
  if (body.querySelector(STRUCTURE) !== null) return true;
  return body.querySelector(CODE) === null && body.querySelector(EMPHASIS) !== null;
}

/** How the lines of a pasted text are most likely meant. */
export function judgeLines(text: string): LineReading {
  return isHardWrapped(text) ? 'hard-wrapped' : 'as-lines';
}

/** When a paste was made, and what stops its reading. */
interface PasteContext {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly signal?: AbortSignal;
}

/** The draft of a pasted plain text; `null` when no word is in it. Rejects with an AbortError when stopped. */
export async function readPastedText(
  text: string,
  reading: LineReading,
  { now, signal }: PasteContext,
): Promise<ArticleDraft | null> {
  const input = { content: text, reading, origin: TEXT_ORIGIN, now };
  return (await runAside('readPlainText', input, signal)).draft;
}

/**
 * The blocks of pasted rich text; `null` when the plain text beside it says as much, or there are no words. Rejects with an
 * AbortError when stopped.
 */
export async function readRichBlocks(
  html: string,
  text: string,
  { signal }: Pick<PasteContext, 'signal'>,
): Promise<DocumentBlock[] | null> {
  const page = parseHtml(html);
  if (text.trim() !== '' && !isRich(page.body)) return null;
  dropWordRevisions(page.body);
  const blocks = await readRichText(page.body, null, signal === undefined ? {} : { signal });
  return hasWords(blocks) ? blocks : null;
}

/**
 * The draft of pasted rich text; `null` when the plain text beside it says as much, or there are no words. Rejects with an
 * AbortError when stopped.
 */
export async function readPastedHtml(
  html: string,
  text: string,
  context: PasteContext,
): Promise<ArticleDraft | null> {
  const blocks = await readRichBlocks(html, text, context);
  if (blocks === null) return null;
  return draftArticle({ blocks, facts: {}, origin: HTML_ORIGIN, now: context.now });
}
