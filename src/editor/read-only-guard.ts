import { Extension } from '@tiptap/core';
import { AllSelection, Plugin, TextSelection } from '@tiptap/pm/state';

const refuse = (_view: unknown, event: Event) => {
  event.preventDefault();
  return true;
};

/** Composition can't be cancelled; claiming its events keeps the editor from waiting for an end that never comes. */
const swallow = () => true;

/**
 * Lets the caret and the selection move as in any editable text and keeps the text as it is:
 * every change of the document is refused, wherever it comes from.
 */
export const readOnlyGuard = Extension.create({
  name: 'readOnlyGuard',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction) => !transaction.docChanged,
      appendTransaction: (_transactions, _before, state) => {
        if (!(state.selection instanceof AllSelection)) return null;
        // The whole document has no ends in the text; the toolbar and the marks need some.
        const { doc } = state;
        return state.tr.setSelection(TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size)));
      },
      props: {
        handleDOMEvents: {
          beforeinput: refuse,
          paste: refuse,
          drop: refuse,
          compositionstart: swallow,
          compositionupdate: swallow,
          compositionend: swallow,
        },
      },
    }),
  ],
});
