import type { ArticleDraft } from '../../domain/article-draft';
import type { DocumentBlock } from '../../domain/document';
import { blockText } from '../../formats/article/block-text';
import { isSameLine } from '../../formats/article/read-head';

/** How many blocks at the top may hold the title. */
const HEAD_BLOCKS = 5;

/** An article as it is known: what it is called, and the text of its current version. */
export interface KnownArticle {
  readonly title: string;
  readonly text: string;
}

function withBlocks(draft: ArticleDraft, content: readonly DocumentBlock[]): ArticleDraft {
  return { ...draft, document: { type: 'doc', content } };
}

/** With the known title in the place of a guess at it. */
function withTitle(draft: ArticleDraft, title: string): ArticleDraft {
  const { title: _guess, ...readFrom } = draft.readFrom ?? {};
  return { ...draft, metadata: { ...draft.metadata, title }, readFrom };
}

function areTop(blocks: readonly DocumentBlock[], line: string): readonly DocumentBlock[] {
  return blocks.slice(0, HEAD_BLOCKS).filter((block) => isSameLine(blockText(block), line));
}

/** Whether a line stands in a text. Paragraphs are far longer than what is taken for a title, and are not looked at. */
function hasLine(lines: readonly string[], line: string): boolean {
  return lines.some((other) => other.length <= 2 * line.length + 40 && isSameLine(other, line));
}

/**
 * A newer text of an article, read as its older one was: a line that was taken for the title but is of the text comes back into it, and
 * the known title is taken out of the text. Else such a line would count as removed or added.
 */
export function fitToArticle(draft: ArticleDraft, known: KnownArticle): ArticleDraft {
  const { content } = draft.document;
  const lines = known.text.split('\n');
  const guess = draft.readFrom?.title === 'first-line' ? draft.metadata.title : known.title;
  if (!isSameLine(guess, known.title)) {
    if (hasLine(lines, guess)) {
      const line: DocumentBlock = { type: 'paragraph', content: [{ type: 'text', text: guess }] };
      const isThere = areTop(content, guess).length > 0;
      return withTitle(isThere ? draft : withBlocks(draft, [line, ...content]), known.title);
    }
    // Of a long first line the beginning serves as a title, and the line stays in the text.
    const [first] = content;
    const isBeginning = guess.endsWith(' …') && first !== undefined;
    if (isBeginning && blockText(first).startsWith(guess.slice(0, -2))) return withTitle(draft, known.title);
  }
  const titles = hasLine(lines, known.title) ? [] : areTop(content, known.title);
  if (titles.length === 0 || titles.length === content.length) return draft;
  const rest = withBlocks(
    draft,
    content.filter((block) => !titles.includes(block)),
  );
  return isSameLine(guess, known.title) ? rest : withTitle(rest, known.title);
}
