import { open, readFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

/** A file as Playwright hands it to the page. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A text file of the bytes given. */
export function textFile(name: string, bytes: Uint8Array | string): MadeFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(bytes) };
}

/** A Word file with a heading and paragraphs, as small as one can be (ECMA-376 part 1, 11.3.10). */
export function wordFile(name: string, heading: string, paragraphs: readonly string[]): MadeFile {
  const line = (words: string, style = '') => `<w:p>${style}<w:r><w:t>${words}</w:t></w:r></w:p>`;
  const body =
    line(heading, '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>') + paragraphs.map((p) => line(p)).join('');
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const zip = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
  });
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(zip),
  };
}

/** One of the PDFs that the format's own tests read. */
export async function pdfFixture(name: string): Promise<MadeFile> {
  const buffer = await readFile(new URL(`../../src/formats/pdf/fixtures/${name}`, import.meta.url));
  return { name, mimeType: 'application/pdf', buffer };
}

/** The path of a file of some bytes that takes no room on the disk: nothing is written into it. */
export async function sparseFile(testInfo: TestInfo, name: string, bytes: number): Promise<string> {
  const path = testInfo.outputPath(name);
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
  return path;
}

/** Drops a file on the page, as from the desktop. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  const zone = page.getByRole('heading', { name: 'Drop an article here' });
  for (const event of ['dragenter', 'dragover', 'drop']) await zone.dispatchEvent(event, { dataTransfer });
}

/** Pastes rich text, with its plain text beside it, outside of any field. */
export async function pasteRichText(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([rich, plain]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', rich);
      clipboardData.setData('text/plain', plain);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text] as const,
  );
}
