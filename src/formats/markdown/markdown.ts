import { draftArticle, hasWords } from '../article/draft-article';
import type { Format } from '../format';
import { readRichText } from '../html/read-rich-text';
import { decodeText, isBinary } from '../plain-text/decode-text';
import { fileProblem, onlyProblems } from '../problems';
import { readFrontMatter } from './read-front-matter';

/** Markdown (CommonMark with tables and strike-through). HTML in it is text, not HTML. */
export const markdown: Format = {
  id: 'markdown',
  name: 'format.markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown'],
  sniff: (bytes, fileName) => (/\.(md|markdown)$/i.test(fileName) && !isBinary(bytes) ? 0.92 : 0),
  parse: async (bytes, context) => {
    const { facts, text } = readFrontMatter(decodeText(bytes).text);
    const { default: MarkdownIt } = await import('markdown-it');
    context.signal?.throwIfAborted();
    const page = context.parseHtml(new MarkdownIt({ html: false, linkify: false }).render(text));
    const blocks = await readRichText(page.body, facts.url?.value ?? null);
    if (!hasWords(blocks)) return onlyProblems(fileProblem('import.problem.no-words'));
    const draft = await draftArticle({
      blocks,
      facts,
      origin: { way: 'file', fileName: context.fileName, mediaType: 'text/markdown' },
      now: context.now,
    });
    return { articles: [draft], records: {}, problems: [] };
  },
};
