import { docx } from './docx/docx';
import type { Format } from './format';
import { html } from './html/html';
import { markdown } from './markdown/markdown';
import { pdf } from './pdf/pdf';
import { plainText } from './plain-text/plain-text';
import { redthreadJson } from './redthread-json/redthread-json';
import { reportHtml } from './report-html/report-html';

/** Every format; a new one is one file or folder and its line here. */
export const formats: readonly Format[] = [redthreadJson, plainText, markdown, html, docx, pdf, reportHtml];

/** The format that reads these bytes best, or `null` when none is sure at all. */
export function pickFormat(bytes: Uint8Array, fileName: string): Format | null {
  let best: Format | null = null;
  let confidence = 0;
  for (const format of formats) {
    if (format.parse === undefined) continue;
    const sure = format.sniff(bytes, fileName);
    if (sure > confidence) {
      best = format;
      confidence = sure;
    }
  }
  return best;
}
