import { draftArticle, hasWords } from '../article/draft-article';
import { runAside } from '../aside/run-aside';
import type { Format } from '../format';
import { readPieces } from '../html/read-rich-text';
import { isBinary } from '../plain-text/decode-text';
import { fileProblem, onlyProblems } from '../problems';

/** Markdown (CommonMark with tables and strike-through). HTML in it is text, not HTML. */
export const markdown: Format = {
  id: 'markdown',
  name: 'format.markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown'],
  sniff: (bytes, fileName) => (/\.(md|markdown)$/i.test(fileName) && !isBinary(bytes) ? 0.92 : 0),
  parse: async (bytes, context) => {
    const { facts, pieces } = await runAside('renderMarkdown', bytes, context.signal);
    const blocks = await readPieces(pieces, facts.url?.value ?? null, context);
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
