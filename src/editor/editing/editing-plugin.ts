import type { Editor } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { Translator } from '../../i18n/translator';
import type { Session } from '../../store/session';
import { showToast } from '../../ui/toast';
import { readSelection } from '../take-over-selection';
import { isReadByEditor, type PasteReader, pasteCopied, readCopied } from './paste';

/** What the plugin needs of what is around the text. */
export interface EditingContext {
  readonly editor: Editor;
  readonly session: Session;
  readonly translator: Translator;
  readonly readPaste: PasteReader;
  /** Whether the text is being made a version and must stay as it is. */
  readonly isEnding: () => boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;

/** What makes of the text one that can be written in, in the place of the guard. */
export function createEditingPlugin({
  editor,
  session,
  translator,
  readPaste,
  isEnding,
}: EditingContext): Plugin {
  /** Answers whether it takes care of what was copied. */
  function take(data: DataTransfer | null): boolean {
    if (data === null) return false;
    const copied = readCopied(data);
    if (copied.images > 0) showToast(translator.t('editing.no-images', { count: copied.images }));
    const isEmpty = copied.html === '' && copied.text === '';
    if (isEmpty) return true;
    if (isReadByEditor(copied, editor.state.selection.$from.parent.type.spec.code === true)) return false;
    pasteCopied(editor, copied, readPaste).then(
      (isPasted) => {
        if (!isPasted) session.announce(translator.t('editing.nothing-to-paste'));
      },
      () => showToast(translator.t('editing.paste-failed')),
    );
    return true;
  }

  return new Plugin({
    filterTransaction: (transaction) => !transaction.docChanged || !isEnding(),
    props: {
      attributes: {
        'aria-description': translator.t('editing.description'),
        inputmode: 'text',
        virtualkeyboardpolicy: 'auto',
        spellcheck: 'true',
        // A quotation must not become other words unseen.
        autocorrect: 'off',
        autocapitalize: 'sentences',
        writingsuggestions: 'false',
      },
      // A key may come before the browser has told where the last one has put the caret.
      handleKeyDown: (view) => {
        if (!view.composing) readSelection(view);
        return false;
      },
      transformPastedText: (text) => text.replace(INVISIBLE, ''),
      handlePaste: (_view, event) => take(event.clipboardData),
      handleDrop: (view, event, _slice, isMoved) => {
        if (isMoved || view.dragging !== null) return false;
        const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (found === null) return true;
        const place = view.state.doc.resolve(found.pos);
        view.dispatch(view.state.tr.setSelection(TextSelection.near(place)));
        return take(event.dataTransfer);
      },
    },
  });
}
