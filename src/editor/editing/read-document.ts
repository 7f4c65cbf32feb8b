import type { Mark, Node } from '@tiptap/pm/model';
import type {
  ArticleDocument,
  DocumentBlock,
  DocumentInline,
  DocumentListItem,
  DocumentMark,
} from '../../domain/document';
import { linkSchema } from '../../domain/record';

function markOf({ type, attrs }: Mark): DocumentMark | null {
  switch (type.name) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'code':
      return { type: type.name };
    case 'link': {
      const href = linkSchema.safeParse(attrs.href);
      // What another editor calls a link may lead anywhere; its words stay.
      return href.success ? { type: 'link', attrs: { href: href.data } } : null;
    }
    default:
      return null;
  }
}

function inlineOf(node: Node): DocumentInline {
  if (!node.isText) return { type: 'hardBreak' };
  const marks = node.marks.flatMap((mark) => markOf(mark) ?? []);
  const text = node.text ?? '';
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}

function inlinesOf(node: Node): { readonly content?: readonly DocumentInline[] } {
  return node.childCount === 0 ? {} : { content: node.children.map(inlineOf) };
}

function itemOf(node: Node): DocumentListItem {
  return { type: 'listItem', content: node.children.map(blockOf) };
}

/** A node never changes, so what was read of it once holds for every document it is in. */
const known = new WeakMap<Node, DocumentBlock>();

function readBlock(node: Node): DocumentBlock {
  switch (node.type.name) {
    case 'heading':
      return { type: 'heading', attrs: { level: Number(node.attrs.level) }, ...inlinesOf(node) };
    case 'codeBlock':
      return { type: 'codeBlock', ...inlinesOf(node) };
    case 'horizontalRule':
      return { type: 'horizontalRule' };
    case 'blockquote':
      return { type: 'blockquote', content: node.children.map(blockOf) };
    case 'bulletList':
      return { type: 'bulletList', content: node.children.map(itemOf) };
    case 'orderedList':
      return {
        type: 'orderedList',
        attrs: { start: Number(node.attrs.start) },
        content: node.children.map(itemOf),
      };
    default:
      return { type: 'paragraph', ...inlinesOf(node) };
  }
}

function blockOf(node: Node): DocumentBlock {
  const block = known.get(node) ?? readBlock(node);
  known.set(node, block);
  return block;
}

/** The document of the editor as an article keeps it. Blocks that were read before stay the same values. */
export function readDocument(doc: Node): ArticleDocument {
  return { type: 'doc', content: doc.children.map(blockOf) };
}
