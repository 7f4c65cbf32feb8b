import { type DecodedText, decodeAs, decodeText } from '../plain-text/decode-text';

/** How far into a page its encoding may be declared (https://html.spec.whatwg.org/#charset). */
const PRESCAN_BYTES = 2048;

/** The text of a page in the encoding that was chosen, or that a byte order mark, its head or its bytes name. Never throws. */
export function decodeHtml(bytes: Uint8Array, chosen?: string): DecodedText {
  const judged = decodeText(bytes, chosen);
  if (judged.by !== 'guess' || judged.encoding.startsWith('utf-16')) return judged;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  if (declared === undefined || /^utf-?(8|16)/i.test(declared)) return judged;
  const read = decodeAs(bytes, declared, 'page');
  // Latin letters alone are the same in nearly all of them.
  return read === null || read.text === judged.text ? judged : read;
}
