import type { DocumentBlock } from '../../domain/document';
import type { ParseContext } from '../format';
import { giveWay } from '../give-way';
import { cleanHtml } from './clean-html';
import { HtmlReader } from './html-to-blocks';

/** How the reading is watched and stopped. */
type Watch = Pick<ParseContext, 'signal' | 'onProgress'>;

/** How many elements are cleaned and read at a stretch: some 10 ms of work. */
const ELEMENTS = 300;

/** Boxes without a meaning of their own, which pages wrap around everything. */
const WRAPPERS = new Set(['div', 'section', 'article', 'main']);

/** The innermost box around all that is in an element. */
function insideWrappers(root: Element): Element {
  let inner = root;
  for (;;) {
    const [only, ...others] = inner.childNodes;
    if (others.length > 0 || only?.nodeType !== inner.nodeType) return inner;
    const child = only as Element;
    if (!WRAPPERS.has(child.localName) || child.hasAttributes()) return inner;
    inner = child;
  }
}

/** Cleans and reads what is in an element, little by little, and empties it. */
async function readInto(reader: HtmlReader, root: Element, { signal }: Watch): Promise<void> {
  const inner = insideWrappers(root);
  while (inner.firstChild !== null) {
    signal?.throwIfAborted();
    const part = inner.ownerDocument.createElement('div');
    let elements = 0;
    for (let node: Node | null = inner.firstChild; node !== null && elements < ELEMENTS; ) {
      elements +=
        1 + ('getElementsByTagName' in node ? (node as Element).getElementsByTagName('*').length : 0);
      part.append(node);
      node = inner.firstChild;
    }
    await cleanHtml(part);
    reader.read(part);
    await giveWay();
  }
}

/** Cleans a part of an inert document, reads its blocks, and empties it. Rejects with an AbortError when told to stop. */
export async function readRichText(
  root: Element,
  baseUrl: string | null,
  watch: Watch = {},
): Promise<DocumentBlock[]> {
  const reader = new HtmlReader(baseUrl);
  await readInto(reader, root, watch);
  return reader.finish();
}

/** Reads HTML that comes in pieces which each hold whole blocks, as {@link readRichText} does. */
export async function readPieces(
  pieces: readonly string[],
  baseUrl: string | null,
  context: Pick<ParseContext, 'parseHtml'> & Watch,
): Promise<DocumentBlock[]> {
  const reader = new HtmlReader(baseUrl);
  for (const [index, piece] of pieces.entries()) {
    context.onProgress?.(0.3 + (0.7 * index) / pieces.length);
    await readInto(reader, context.parseHtml(piece).body, context);
  }
  return reader.finish();
}
