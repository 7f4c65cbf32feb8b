import type { Format, ParseContext, ParseResult } from './format';

/** What formats get from their surroundings, for tests in a browser. */
export function testContext(fileName: string): ParseContext {
  let count = 0;
  return {
    fileName,
    mediaType: '',
    now: '2026-11-24T09:00:00.000Z',
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
  };
}

/** The bytes behind an address of the test server. */
export async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** Parses bytes, or text in UTF-8, with a format. */
export async function parseWith(
  format: Format,
  content: Uint8Array | string,
  fileName: string,
): Promise<ParseResult> {
  if (format.parse === undefined) throw new Error(`${format.id} does not parse`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return format.parse(bytes, testContext(fileName));
}
