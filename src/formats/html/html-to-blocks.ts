import type { DocumentBlock, DocumentInline, DocumentListItem, DocumentMark } from '../../domain/document';
import { isHidden, marksOf, styleOf } from './element-style';
import { BLOCK_ELEMENTS, SKIPPED_ELEMENTS } from './html-elements';
import { InlineCollector } from './inline-content';
import { tableToBlocks } from './table-to-blocks';

// The values of Node.ELEMENT_NODE and Node.TEXT_NODE, which are not there where the document was made by a library.
const ELEMENT = 1;
const TEXT = 3;

/** How deep quotes and lists may stand in one another; what is further in is read without its box. */
const MOST_NESTED = 30;

/** A paragraph of inline content. */
function paragraph(content: readonly DocumentInline[]): DocumentBlock {
  return { type: 'paragraph', content };
}

/** True for an element that stands on lines of its own. */
function isBlock(node: Node): node is Element {
  return node.nodeType === ELEMENT && BLOCK_ELEMENTS.has((node as Element).localName);
}

/** Reads the blocks of elements of an inert, cleaned document, one after the other as if they were one. */
export class HtmlReader {
  private readonly blocks: DocumentBlock[] = [];
  private readonly inline = new InlineCollector();
  private depth = 0;

  constructor(private readonly baseUrl: string | null) {}

  /** Reads on with what is in an element. */
  read(part: Element): void {
    this.readInto(part, [], this.inline, this.blocks);
  }

  /** The blocks of all that was read, without rules at the ends. */
  finish(): DocumentBlock[] {
    const { blocks } = this;
    this.flush(this.inline, blocks);
    while (blocks[0]?.type === 'horizontalRule') blocks.shift();
    while (blocks.at(-1)?.type === 'horizontalRule') blocks.pop();
    return blocks;
  }

  /** The blocks inside an element, in reading order; none for an element without words. */
  private blocksIn(element: Element): DocumentBlock[] {
    const blocks: DocumentBlock[] = [];
    const inline = new InlineCollector();
    this.readInto(element, [], inline, blocks);
    this.flush(inline, blocks);
    return blocks;
  }

  private within<T>(read: () => T): T {
    this.depth += 1;
    const result = read();
    this.depth -= 1;
    return result;
  }

  private flush(inline: InlineCollector, blocks: DocumentBlock[]): void {
    for (const line of inline.take()) blocks.push(paragraph(line));
  }

  private readInto(
    parent: Element,
    marks: readonly DocumentMark[],
    inline: InlineCollector,
    blocks: DocumentBlock[],
  ): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === TEXT) inline.text(node.nodeValue ?? '', marks);
      else if (node.nodeType === ELEMENT) {
        this.readElement(node as Element, marks, inline, blocks);
      }
    }
  }

  private readElement(
    element: Element,
    marks: readonly DocumentMark[],
    inline: InlineCollector,
    blocks: DocumentBlock[],
  ): void {
    if (SKIPPED_ELEMENTS.has(element.localName) || isHidden(element)) return;
    if (element.localName === 'br') inline.hardBreak();
    else if (isBlock(element)) {
      this.flush(inline, blocks);
      this.readBlock(element, marks, blocks);
    } else this.readInto(element, marksOf(element, marks, this.baseUrl), inline, blocks);
  }

  private readBlock(element: Element, marks: readonly DocumentMark[], blocks: DocumentBlock[]): void {
    switch (element.localName) {
      case 'hr':
        blocks.push({ type: 'horizontalRule' });
        return;
      case 'pre':
        this.readCode(element, blocks);
        return;
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.readHeading(element, blocks);
        return;
      case 'blockquote': {
        const content = this.within(() => this.blocksIn(element));
        if (this.depth >= MOST_NESTED) blocks.push(...content);
        else if (content.length > 0) blocks.push({ type: 'blockquote', content });
        return;
      }
      case 'ul':
      case 'ol':
      case 'menu':
        this.readList(element, blocks);
        return;
      case 'table':
        blocks.push(...tableToBlocks(element, (cell) => this.blocksIn(cell)));
        return;
      default:
        if (this.readWordListItem(element, blocks)) return;
        this.readContainer(element, marks, blocks);
    }
  }

  private readContainer(element: Element, marks: readonly DocumentMark[], blocks: DocumentBlock[]): void {
    const inline = new InlineCollector();
    this.readInto(element, marksOf(element, marks, this.baseUrl), inline, blocks);
    this.flush(inline, blocks);
  }

  private readCode(element: Element, blocks: DocumentBlock[]): void {
    for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n');
    const text = (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
    if (text !== '') blocks.push({ type: 'codeBlock', content: [{ type: 'text', text }] });
  }

  private readHeading(element: Element, blocks: DocumentBlock[]): void {
    const level = Number(element.localName.slice(1));
    for (const block of this.blocksIn(element)) {
      // A heading's own weight says nothing: all of it is bold.
      if (block.type === 'paragraph') {
        blocks.push({ type: 'heading', attrs: { level }, content: block.content ?? [] });
      } else blocks.push(block);
    }
  }

  private readList(element: Element, blocks: DocumentBlock[]): void {
    const items: DocumentListItem[] = [];
    for (const child of element.children) {
      if (isHidden(child)) continue;
      const last = items.at(-1);
      const isList = child.localName === 'ul' || child.localName === 'ol';
      if (!isList) {
        const content = this.within(() => this.blocksIn(child));
        if (content.length > 0) items.push(listItem(content));
      } else if (last === undefined) this.readList(child, blocks);
      else {
        // Word and Google Docs put an inner list beside its item instead of inside it.
        const inner: DocumentBlock[] = [];
        this.within(() => this.readList(child, inner));
        items[items.length - 1] = { type: 'listItem', content: [...last.content, ...inner] };
      }
    }
    if (items.length === 0) {
      blocks.push(...this.blocksOfStrayText(element));
      return;
    }
    if (this.depth >= MOST_NESTED) blocks.push(...items.flatMap(({ content }) => content));
    else if (element.localName === 'ol') {
      const attrs = { start: firstNumber(element.getAttribute('start') ?? '1') };
      blocks.push({ type: 'orderedList', attrs, content: items });
    } else blocks.push({ type: 'bulletList', content: items });
  }

  private blocksOfStrayText(element: Element): DocumentBlock[] {
    const inline = new InlineCollector();
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) inline.text(node.nodeValue ?? '', []);
    }
    return inline.take().map(paragraph);
  }

  /** Word writes list items as paragraphs, with the bullet as text and the list in a style of its own. */
  private readWordListItem(element: Element, blocks: DocumentBlock[]): boolean {
    const list = styleOf(element, 'mso-list');
    if (list === '' || list === 'none' || list === 'ignore') return false;
    const bullets = [...element.querySelectorAll('[style*="mso-list" i]')].filter(
      (inner) => styleOf(inner, 'mso-list') === 'ignore',
    );
    const bullet = bullets
      .map((inner) => inner.textContent ?? '')
      .join('')
      .trim();
    for (const inner of bullets) inner.remove();
    const content = this.blocksIn(element);
    if (content.length === 0) return true;
    const type = /^\(?(\d+|[a-z]|[ivxl]+)[.)]$/i.test(bullet) ? 'orderedList' : 'bulletList';
    const last = blocks.at(-1);
    if (last?.type === type) {
      blocks[blocks.length - 1] = { ...last, content: [...last.content, listItem(content)] };
    } else if (type === 'bulletList') blocks.push({ type, content: [listItem(content)] });
    else {
      const attrs = { start: firstNumber(bullet.replace('(', '')) };
      blocks.push({ type, attrs, content: [listItem(content)] });
    }
    return true;
  }
}

/** The number that a list begins with; 1 where that is not a number that can be counted on from. */
function firstNumber(text: string): number {
  const start = Number.parseInt(text, 10);
  return Number.isSafeInteger(start) ? start : 1;
}

/** A list item; the schema wants a paragraph first. */
function listItem(content: readonly DocumentBlock[]): DocumentListItem {
  const [first, ...rest] = content;
  if (first?.type === 'heading') {
    const line: DocumentBlock = { type: 'paragraph', ...(first.content ? { content: first.content } : {}) };
    return { type: 'listItem', content: [line, ...rest] };
  }
  const isParagraph = first?.type === 'paragraph';
  return { type: 'listItem', content: isParagraph ? content : [{ type: 'paragraph' }, ...content] };
}
