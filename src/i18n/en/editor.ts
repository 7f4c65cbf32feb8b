/** The article's text. */
export const editorMessages = {
  'editor.text': 'Text of the article',
  'editor.read-only': 'Read only. Select words to annotate them.',
  'editor.version': 'Version {number, number}',
  'editor.details': 'About the article',
  'editor.toolbar': 'Make something of the selected words',
  'editor.toolbar.widen': 'Widen',
} as const;
