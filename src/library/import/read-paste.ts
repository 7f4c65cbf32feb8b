import type { ArticleDraft } from '../../domain/article-draft';
import { draftArticle, hasWords } from '../../formats/article/draft-article';
import { readRichText } from '../../formats/html/read-rich-text';
import { textToBlocks } from '../../formats/plain-text/plain-text';
import { isHardWrapped, type LineReading } from '../../formats/plain-text/unwrap-lines';
import { parseHtml } from './parse-html';

const TEXT_ORIGIN = { way: 'paste', fileName: null, mediaType: 'text/plain' } as const;
const HTML_ORIGIN = { way: 'paste', fileName: null, mediaType: 'text/html' } as const;

/** Editors of code and terminals put one styled line per `div` or a single `pre` on the clipboard; their plain text says more. */
function isRich(body: HTMLElement): boolean {
  return (
    body.querySelector('p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, article, a[href]') !== null
  );
}

/** How the lines of a pasted text are most likely meant. */
export function judgeLines(text: string): LineReading {
  return isHardWrapped(text) ? 'hard-wrapped' : 'as-lines';
}

/** The draft of a pasted plain text; `null` when no word is in it. */
export async function readPastedText(
  text: string,
  reading: LineReading,
  now: string,
): Promise<ArticleDraft | null> {
  const blocks = textToBlocks(text, reading);
  if (!hasWords(blocks)) return null;
  return draftArticle({ blocks, facts: {}, origin: TEXT_ORIGIN, now });
}

/** The draft of pasted rich text; `null` when it has no more structure than the plain text beside it, or no words. */
export async function readPastedHtml(html: string, now: string): Promise<ArticleDraft | null> {
  const page = parseHtml(html);
  if (!isRich(page.body)) return null;
  const blocks = await readRichText(page.body, null);
  if (!hasWords(blocks)) return null;
  return draftArticle({ blocks, facts: {}, origin: HTML_ORIGIN, now });
}
