import type { AnyExtension, Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/** Tab and Shift+Tab leave the text in a list, too; they would move its items in and out. */
function withoutTab(extension: AnyExtension): AnyExtension {
  if (extension.name !== 'listItem') return extension;
  return extension.extend({
    addKeyboardShortcuts() {
      const { Tab: _in, 'Shift-Tab': _out, ...others } = this.parent?.() ?? {};
      return others;
    },
  });
}

/** The nodes and marks of an article, those of `domain/document.ts` and no others; without editing comforts. */
export const articleSchema: Extensions = [
  StarterKit.extend({
    addExtensions() {
      return (this.parent?.() ?? []).map(withoutTab);
    },
  }).configure({
    undoRedo: false,
    dropcursor: false,
    gapcursor: false,
    trailingNode: false,
    listKeymap: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: false,
      protocols: ['http', 'https', 'mailto'],
      HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow' },
    },
  }),
];
