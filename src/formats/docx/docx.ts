import { draftArticle, hasWords } from '../article/draft-article';
import type { Facts } from '../article/facts';
import type { Format, FormatProblem } from '../format';
import { readRichText } from '../html/read-rich-text';
import { fileProblem, onlyProblems } from '../problems';
import { openDocx } from './open-docx';
import { readCoreProperties } from './read-core-properties';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Names of styles for quotations, as Word, LibreOffice and pandoc write them. */
const QUOTE_STYLES = ['Quote', 'Intense Quote', 'Quotations', 'Block Text', 'Block Quotation'];

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...QUOTE_STYLES.map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
];

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
    return names(bytes.subarray(-20_000), 'word/document.xml') ? 0.95 : 0;
  },
  parse: async (bytes, context) => {
    if (startsWith(bytes, OLD_WORD)) return onlyProblems(fileProblem('import.problem.old-word'));
    const opened = await openDocx(bytes);
    if (opened === 'too-much') return onlyProblems(fileProblem('import.problem.too-much-inside'));
    if (opened === 'damaged') return onlyProblems(fileProblem('import.problem.damaged'));
    context.onProgress?.(0.2);
    context.signal?.throwIfAborted();
    const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')]);
    const arrayBuffer = zipSync({ ...opened.parts }, { level: 0 }).buffer as ArrayBuffer;
    let converted: string;
    try {
      const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
      converted = (
        await mammoth.convertToHtml({ arrayBuffer }, { styleMap: STYLES, convertImage: noPicture })
      ).value;
    } catch {
      return onlyProblems(fileProblem('import.problem.damaged'));
    }
    context.onProgress?.(0.7);
    context.signal?.throwIfAborted();
    const blocks = await readRichText(context.parseHtml(converted).body, null);
    if (!hasWords(blocks)) return onlyProblems(fileProblem('import.problem.no-words'));
    const { title, ...others } = readCoreProperties(opened.parts['docProps/core.xml'], context.parseHtml);
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
    return { articles: [draft], records: {}, problems: opened.hasPictures ? [pictures] : [] };
  },
};
