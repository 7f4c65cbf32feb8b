import type { DocumentBlock } from '../../domain/document';
import { draftArticle, hasWords } from '../article/draft-article';
import type { Format, FormatProblem } from '../format';
import { fileProblem, onlyProblems } from '../problems';
import { decodeText, isBinary } from './decode-text';
import { isHardWrapped, type LineReading, toParagraphs } from './unwrap-lines';

/** The paragraphs of a plain text; how its lines are read is judged unless the caller says. */
export function textToBlocks(text: string, reading?: LineReading): DocumentBlock[] {
  const how = reading ?? (isHardWrapped(text) ? 'hard-wrapped' : 'as-lines');
  return toParagraphs(text, how).map((line) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: line }],
  }));
}

/** Plain text in UTF-8, UTF-16 or Windows-1252. */
export const plainText: Format = {
  id: 'plain-text',
  name: 'format.plain-text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  sniff: (bytes, fileName) => {
    if (isBinary(bytes)) return 0;
    return /\.(txt|text)$/i.test(fileName) ? 0.8 : 0.1;
  },
  parse: async (bytes, context) => {
    context.signal?.throwIfAborted();
    const { text, encoding } = decodeText(bytes);
    const blocks = textToBlocks(text);
    if (!hasWords(blocks)) return onlyProblems(fileProblem('import.problem.no-words'));
    const problems: FormatProblem[] =
      encoding === 'utf-8'
        ? []
        : [
            {
              where: '',
              message: { key: 'import.problem.encoding', values: { encoding: encoding.toUpperCase() } },
              effect: 'changed',
            },
          ];
    const draft = await draftArticle({
      blocks,
      facts: {},
      origin: { way: 'file', fileName: context.fileName, mediaType: 'text/plain' },
      now: context.now,
    });
    return { articles: [draft], records: {}, problems };
  },
};
