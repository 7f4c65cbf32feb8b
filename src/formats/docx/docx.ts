import { draftArticle, hasWords } from '../article/draft-article';
import type { Facts } from '../article/facts';
import { runAside } from '../aside/run-aside';
import type { Format, FormatProblem } from '../format';
import { readPieces } from '../html/read-rich-text';
import { fileProblem, onlyProblems } from '../problems';
import { readCoreProperties } from './read-core-properties';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Word's files before 2007. */
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];

function names(bytes: Uint8Array, part: string): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.includes(part);
}

/** A Word file: headings, lists, quotes, links and emphasis; the facts from its properties. */
export const docx: Format = {
  id: 'docx',
  name: 'format.docx',
  extensions: ['.docx'],
  mediaTypes: [MEDIA_TYPE],
  sniff: (bytes, fileName) => {
    if (startsWith(bytes, OLD_WORD)) return /\.(doc|dot)$/i.test(fileName) ? 0.5 : 0;
    if (!startsWith(bytes, ZIP)) return /\.docx$/i.test(fileName) ? 0.3 : 0;
    if (/\.docx$/i.test(fileName)) return 0.97;
    return names(bytes.subarray(-20_000), 'word/document') ? 0.95 : 0;
  },
  parse: async (bytes, context) => {
    if (startsWith(bytes, OLD_WORD)) return onlyProblems(fileProblem('import.problem.old-word'));
    const word = await runAside('convertWord', bytes, context.signal);
    if (word === 'too-much') return onlyProblems(fileProblem('import.problem.too-much-inside'));
    if (word === 'damaged') return onlyProblems(fileProblem('import.problem.damaged'));
    const blocks = await readPieces(word.pieces, null, context);
    if (!hasWords(blocks)) return onlyProblems(fileProblem('import.problem.no-words'));
    const { title, ...others } = readCoreProperties(word.coreProperties, context.parseHtml);
    // A heading at the top is what a reader takes for the title; the property is often a template's.
    const facts: Facts = blocks[0]?.type === 'heading' || title === undefined ? others : { ...others, title };
    const draft = await draftArticle({
      blocks,
      facts,
      origin: { way: 'file', fileName: context.fileName, mediaType: MEDIA_TYPE },
      now: context.now,
    });
    const pictures: FormatProblem = {
      where: '',
      message: { key: 'import.problem.pictures-left-out' },
      effect: 'left-out',
    };
    return { articles: [draft], records: {}, problems: word.hasPictures ? [pictures] : [] };
  },
};
