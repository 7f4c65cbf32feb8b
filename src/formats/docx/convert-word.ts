import { splitHtml } from '../html/split-html';
import { openDocx } from './open-docx';

/** A Word file as HTML, in pieces that each hold whole blocks, and the parts that say something of it. */
export interface ConvertedWord {
  readonly pieces: readonly string[];
  readonly hasPictures: boolean;
  /** `docProps/core.xml`, when it is there. */
  readonly coreProperties: Uint8Array | undefined;
}

/** Names of styles for quotations, as Word, LibreOffice and pandoc write them. */
const QUOTE_STYLES = ['Quote', 'Intense Quote', 'Quotations', 'Block Text', 'Block Quotation'];

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...QUOTE_STYLES.map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
];

/** Converts a Word file. `too-much` when it unpacks to more than fits, `damaged` when it is no Word file. */
export async function convertWord(bytes: Uint8Array): Promise<ConvertedWord | 'too-much' | 'damaged'> {
  const opened = await openDocx(bytes);
  if (typeof opened === 'string') return opened;
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')]);
  const arrayBuffer = zipSync({ ...opened.parts }, { level: 0 }).buffer as ArrayBuffer;
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ arrayBuffer }, { styleMap: STYLES, convertImage });
    return {
      pieces: splitHtml(value),
      hasPictures: opened.hasPictures,
      coreProperties: opened.parts['docProps/core.xml'],
    };
  } catch {
    return 'damaged';
  }
}
