/** The article’s text. */
export const editorMessages = {
  'editor.text': 'Text of the article',
  'editor.read-only': 'Read only. Select words to annotate them.',
  'editor.mark': '{kind} {number, number}',
  'editor.mark-in-doubt': '{kind} {number, number}, in doubt',
  'editor.mark-end': '{kind} {number, number} ends',
  'editor.caret-in': 'In {kind} {number, number}: {words}',
  'editor.caret-in-doubt': 'In {kind} {number, number}, in doubt if these are its words: {words}',
  'editor.version': 'Version {number, number}',
  'editor.updated': 'updated {date}',
  'editor.details': 'About the article',
  'editor.toolbar': 'Make something of the selected words',
  'editor.toolbar.widen': 'Widen',
} as const;
