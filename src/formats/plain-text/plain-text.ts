import { runAside } from '../aside/run-aside';
import type { Format } from '../format';
import { fileProblem, onlyProblems } from '../problems';
import { isBinary } from './decode-text';
import { tellEncoding } from './tell-encoding';

/** Plain text in UTF-8, UTF-16 or Windows-1252, or in the encoding that a person chooses. */
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
    const { fileName, now, signal } = context;
    const origin = { way: 'file', fileName, mediaType: 'text/plain' } as const;
    const chosen = context.encoding === undefined ? {} : { encoding: context.encoding };
    const input = { content: bytes, reading: null, origin, now, ...chosen };
    const { draft, decoded } = await runAside('readPlainText', input, signal);
    if (draft === null) return onlyProblems(fileProblem('import.problem.no-words'));
    return { articles: [draft], records: {}, ...tellEncoding(decoded) };
  },
};
