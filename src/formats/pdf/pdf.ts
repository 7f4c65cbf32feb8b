import type { PDFDocumentProxy } from 'pdfjs-dist';
import { detectDirection } from '../article/detect-language';
import { draftArticle, hasWords } from '../article/draft-article';
import type { Facts } from '../article/facts';
import type { Format, FormatProblem, ParseContext, ParseResult } from '../format';
import { fileProblem, onlyProblems } from '../problems';
import { dropRunningHeads } from './drop-running-heads';
import { linesToBlocks } from './lines-to-blocks';
import { characterMapsUrl, loadPdfjs } from './load-pdfjs';
import { orderColumns } from './order-columns';
import type { PageText, TextRun } from './page-text';
import { runsToLines } from './runs-to-lines';

const MEDIA_TYPE = 'application/pdf';

/** Titles that programs put there of themselves. */
const MACHINE_TITLE = /^(?:microsoft word|untitled|.*\.(?:docx?|odt|indd|qxd|pdf|tex|rtf)$)/i;

async function readPage(file: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const runs: TextRun[] = [];
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item)) continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    // What stands upright beside the text (marks, stamps) is no line of it.
    if (Math.abs(b) > Math.abs(a) * 0.2) continue;
    runs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height });
  }
  page.cleanup();
  return { width, height, runs };
}

// When the file was made is passed over: that is not when the article was published.
async function readFacts(file: PDFDocumentProxy, hasHeading: boolean): Promise<Facts> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const value = (name: string) => {
    const found = (info as Readonly<Record<string, unknown>>)[name];
    return typeof found === 'string' ? found.replace(/\s+/g, ' ').trim() : '';
  };
  const title = value('Title');
  const byline = value('Author');
  const useTitle = !hasHeading && title !== '' && !MACHINE_TITLE.test(title);
  return {
    ...(useTitle ? { title: { value: title, from: 'file' } } : {}),
    ...(byline === '' ? {} : { byline: { value: byline, from: 'file' } }),
  };
}

async function readFile(file: PDFDocumentProxy, context: ParseContext): Promise<ParseResult> {
  const pages: PageText[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    context.signal?.throwIfAborted();
    pages.push(await readPage(file, number));
    context.onProgress?.(number / file.numPages);
  }
  const isSilent = ({ runs }: PageText) => runs.every(({ text }) => text.trim() === '');
  const problems = pages.flatMap((page, index): FormatProblem[] =>
    isSilent(page)
      ? [
          {
            where: `${index + 1}/${pages.length}`,
            message: { key: 'import.problem.page-without-text' },
            effect: 'left-out',
          },
        ]
      : [],
  );
  const words = pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
  const direction = detectDirection(words);
  const lines = dropRunningHeads(pages.map(({ height, runs }) => ({ height, lines: runsToLines(runs) })));
  const blocks = linesToBlocks(lines.flatMap((page) => orderColumns(page, direction)));
  // Of pages that were scanned, a stamp or a page number is often all that is text.
  if (!hasWords(blocks)) {
    return onlyProblems(fileProblem('import.problem.image-pdf', { pages: pages.length }));
  }
  const [first] = blocks;
  const draft = await draftArticle({
    blocks,
    facts: await readFacts(file, first?.type === 'heading'),
    origin: { way: 'file', fileName: context.fileName, mediaType: MEDIA_TYPE },
    now: context.now,
  });
  return { articles: [draft], records: {}, problems };
}

/** A PDF with a text layer: lines joined to paragraphs, columns in order, running heads dropped. */
export const pdf: Format = {
  id: 'pdf',
  name: 'format.pdf',
  extensions: ['.pdf'],
  mediaTypes: [MEDIA_TYPE],
  sniff: (bytes, fileName) => {
    // The mark may stand anywhere in the first kilobyte (ISO 32000-1, annex H, note 13).
    const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
    if (start.includes('%PDF-')) return 0.98;
    return /\.pdf$/i.test(fileName) ? 0.3 : 0;
  },
  parse: async (bytes, context) => {
    const pdfjs = await loadPdfjs();
    const task = pdfjs.getDocument({
      data: bytes.slice(),
      disableFontFace: true,
      useSystemFonts: false,
      cMapUrl: characterMapsUrl(),
      cMapPacked: true,
      isImageDecoderSupported: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    });
    try {
      return await readFile(await task.promise, context);
    } catch (error) {
      context.signal?.throwIfAborted();
      const isLocked = error instanceof Error && error.name === 'PasswordException';
      return onlyProblems(fileProblem(isLocked ? 'import.problem.password' : 'import.problem.damaged'));
    } finally {
      await task.destroy();
    }
  },
};
