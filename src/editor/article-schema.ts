import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/** The nodes and marks of an article, those of `domain/document.ts` and no others; without editing comforts. */
export const articleSchema: Extensions = [
  StarterKit.configure({
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
