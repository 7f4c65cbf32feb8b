/** How long a piece is at least, in UTF-16 code units: some 10 ms of work for who reads it. */
const PIECE = 30_000;

/** A tag of HTML in which all that is not a tag is escaped, as a program writes it. */
const TAG = /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gi;

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** HTML that a program wrote, cut into pieces between elements that stand in no other. */
export function splitHtml(html: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { index, 0: tag, 1: closing, 2: name = '', 3: self } of html.matchAll(TAG)) {
    if (self === '/' || VOID.has(name.toLowerCase())) continue;
    depth += closing === '/' ? -1 : 1;
    const end = index + tag.length;
    if (depth > 0 || end - from < PIECE) continue;
    pieces.push(html.slice(from, end));
    from = end;
  }
  return [...pieces, html.slice(from)];
}
