import type { Editor } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { DocumentBlock } from '../../domain/document';
import { rideAlongOf } from './riding-spans';

/** Reads what was copied elsewhere into blocks of an article; `null` when there are no words in it. */
export type PasteReader = (html: string, text: string) => Promise<readonly DocumentBlock[] | null>;

/** Marks what was copied in an editor of this kind, which reads it back exactly. */
const OWN_COPY = 'data-pm-slice';

/** What can be told of a paste beforehand. */
interface Copied {
  readonly html: string;
  readonly text: string;
  readonly images: number;
}

/** What is in a clipboard or is dropped. */
export function readCopied(data: DataTransfer): Copied {
  const html = data.getData('text/html');
  const isOwn = html.includes(OWN_COPY);
  const files = [...data.files].filter(({ type }) => type.startsWith('image/')).length;
  const images = isOwn ? 0 : Math.max(files, html.match(/<img\b/gi)?.length ?? 0);
  return { html, text: data.getData('text/plain'), images };
}

/** Whether the editor itself reads it best: its own copy, or words of one line. */
export function isReadByEditor({ html, text }: Copied, isInCode: boolean): boolean {
  if (isInCode || html.includes(OWN_COPY)) return true;
  return html === '' && !/[\r\n]/.test(text);
}

/**
 * Puts what was copied elsewhere in the place of what is selected now, once it is read; the place goes along with what is typed
 * meanwhile. Resolves to `false` when there were no words in it; rejects when it can't be read.
 */
export async function pasteCopied(
  editor: Editor,
  { html, text }: Copied,
  read: PasteReader,
): Promise<boolean> {
  let place = editor.state.selection.getBookmark();
  const follow = ({ transaction }: { transaction: Transaction }) => {
    place = place.map(transaction.mapping);
  };
  editor.on('transaction', follow);
  const blocks = await read(html, text).finally(() => editor.off('transaction', follow));
  if (editor.isDestroyed || rideAlongOf(editor.state) === null || blocks === null || blocks.length === 0)
    return false;
  const { state, view } = editor;
  const slice = Slice.maxOpen(Fragment.fromJSON(state.schema, blocks));
  const transaction = state.tr.setSelection(place.resolve(state.doc)).replaceSelection(slice);
  view.dispatch(transaction.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  return true;
}
