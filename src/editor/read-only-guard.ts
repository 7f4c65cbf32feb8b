import { Extension } from '@tiptap/core';
import { AllSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';

/** The plugin that is taken out while the text is edited. */
export const readOnlyKey = new PluginKey('readOnlyGuard');

const refuse = (_view: unknown, event: Event) => {
  event.preventDefault();
  return true;
};

/** Composition can't be cancelled; claiming its events keeps the editor from waiting for an end that never comes. */
const swallow = () => true;

/**
 * Lets the caret and the selection move as in any editable text and keeps the text as it is:
 * every change of the document is refused, wherever it comes from. `description` is what is said of the text.
 */
export function createReadOnlyGuard(description: string): Extension {
  return Extension.create({
    name: 'readOnlyGuard',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: readOnlyKey,
        filterTransaction: (transaction) => !transaction.docChanged,
        appendTransaction: (_transactions, _before, state) => {
          if (!(state.selection instanceof AllSelection)) return null;
          // The whole document has no ends in the text; the toolbar and the marks need some.
          const { doc } = state;
          return state.tr.setSelection(TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size)));
        },
        props: {
          attributes: {
            'aria-description': description,
            inputmode: 'none',
            virtualkeyboardpolicy: 'manual',
            spellcheck: 'false',
            autocorrect: 'off',
            autocapitalize: 'off',
            writingsuggestions: 'false',
          },
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
}
