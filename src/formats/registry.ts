import type { Format } from './format';
import { redthreadJson } from './redthread-json/redthread-json';
import { reportHtml } from './report-html/report-html';

/** Every format; a new one is one file or folder and its line here. */
export const formats: readonly Format[] = [redthreadJson, reportHtml];

/** The format that fits these bytes best, or `null` when none is sure at all. */
export function pickFormat(bytes: Uint8Array, fileName: string): Format | null {
  let best: Format | null = null;
  let confidence = 0;
  for (const format of formats) {
    const sure = format.sniff(bytes, fileName);
    if (sure > confidence) {
      best = format;
      confidence = sure;
    }
  }
  return best;
}
