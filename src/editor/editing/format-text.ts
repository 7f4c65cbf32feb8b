import type { Editor } from '@tiptap/core';
import { linkSchema } from '../../domain/record';
import type { TextFormat } from '../../store/text-editing';

type Format = {
  readonly toggle: (editor: Editor) => void;
  /** `null` for what is put in and never is there at the caret. */
  readonly isOn: ((editor: Editor) => boolean) | null;
};

function heading(level: 1 | 2 | 3 | 4): Format {
  return {
    toggle: (editor) => editor.commands.toggleHeading({ level }),
    isOn: (editor) => editor.isActive('heading', { level }),
  };
}

function isPlainParagraph({ state }: Editor): boolean {
  const { $from } = state.selection;
  return $from.depth === 1 && $from.parent.type.name === 'paragraph';
}

const FORMATS: Readonly<Record<TextFormat, Format>> = {
  paragraph: { toggle: (editor) => editor.commands.clearNodes(), isOn: isPlainParagraph },
  'heading-1': heading(1),
  'heading-2': heading(2),
  'heading-3': heading(3),
  'heading-4': heading(4),
  quote: {
    toggle: (editor) => editor.commands.toggleBlockquote(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  bullets: {
    toggle: (editor) => editor.commands.toggleBulletList(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  numbers: {
    toggle: (editor) => editor.commands.toggleOrderedList(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  rule: { toggle: (editor) => editor.commands.setHorizontalRule(), isOn: null },
  bold: { toggle: (editor) => editor.commands.toggleBold(), isOn: (editor) => editor.isActive('bold') },
  italic: { toggle: (editor) => editor.commands.toggleItalic(), isOn: (editor) => editor.isActive('italic') },
};

/** Makes what is selected, or the paragraph at the caret, this; or no longer this. */
export function toggleFormat(editor: Editor, format: TextFormat): void {
  FORMATS[format].toggle(editor);
}

/** Whether what is at the caret is this; `null` for what nothing can be. */
export function isFormatOn(editor: Editor, format: TextFormat): boolean | null {
  return FORMATS[format].isOn?.(editor) ?? null;
}

/** The address that the words at the caret lead to; `null` for none. */
export function linkAt(editor: Editor): string | null {
  const href: unknown = editor.getAttributes('link').href;
  return typeof href === 'string' ? href : null;
}

/** What a person types for an address, as one: `nytimes.com` is one of the web, `a@b.example` one of mail. `null` when it is none. */
export function completeAddress(typed: string): string | null {
  const address = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address)
    ? address
    : /^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(address)
      ? `mailto:${address}`
      : /^[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(address)
        ? `https://${address}`
        : address;
  return linkSchema.safeParse(whole).success ? whole : null;
}

/** Makes the selected words, or the link at the caret, lead to an address, or nowhere; answers whether it could. */
export function setLink(editor: Editor, href: string | null): boolean {
  if (editor.state.selection.empty && linkAt(editor) === null) return false;
  const chain = editor.chain().extendMarkRange('link');
  return href === null ? chain.unsetLink().run() : chain.setLink({ href }).run();
}
