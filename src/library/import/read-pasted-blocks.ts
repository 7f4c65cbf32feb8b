import type { DocumentBlock } from '../../domain/document';
import { hasWords } from '../../formats/article/draft-article';
import { toParagraphs } from '../../formats/plain-text/unwrap-lines';
import { judgeLines, readRichBlocks } from './read-paste';

/**
 * The blocks of what was copied elsewhere, to be put into a text: its rich form where that says more than the plain one, without
 * what may not be in an article. `null` when there are no words in it.
 */
export async function readPastedBlocks(html: string, text: string): Promise<readonly DocumentBlock[] | null> {
  const rich = html === '' ? null : await readRichBlocks(html, text, {});
  if (rich !== null) return rich;
  const blocks = toParagraphs(text, judgeLines(text)).map(
    (line): DocumentBlock => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }),
  );
  return hasWords(blocks) ? blocks : null;
}
