/** Editing the text of an article. */
export const editingMessages = {
  'editing.description': 'You are editing. Marks go along with their words.',
  'editing.started': 'You are editing the text. Words can be marked again when you are done.',
  'editing.resumed': 'You had not finished editing this text. Your changes are here.',
  'editing.elsewhere': 'This text is being edited in another tab. Finish there first.',
  'editing.not-loaded': 'Editing could not be started. Reload the page and try again.',
  'editing.title': 'Editing version {number, number}',
  'editing.hint': 'Marks go along with their words. Words can be marked again when you are done.',
  'editing.marks':
    '{changed, plural, =0 {} one {# annotation on changed words.} other {# annotations on changed words.}} {lost, plural, =0 {} one {# has none of its words left.} other {# have none of their words left.}}',
  'editing.draft.failed':
    'Your changes could not be kept. They are safe in this tab: press Done to make a version.',
  'editing.done': 'Done',
  'editing.ending': 'Making the version…',
  'editing.discard': 'Discard changes',
  'editing.discard-question': 'Discard all changes made since version {number, number}?',
  'editing.discard-yes': 'Discard them',
  'editing.discard-no': 'Keep editing',
  'editing.made':
    'Version {number, number} was made.{count, plural, =0 {} one { # annotation asks whether its words are still right.} other { # annotations ask whether their words are still right.}}',
  'editing.not-made': 'No version could be made. Your changes are still here.',
  'editing.nothing-changed': 'Nothing was changed, so there is no new version.',
  'editing.no-words': 'There are no words left. Undo, or discard the changes.',
  'editing.discarded': 'Changes discarded.',
  'editing.no-images':
    '{count, plural, one {An image was left out} other {# images were left out}}: an article here has words alone.',
  'editing.nothing-to-paste': 'There are no words to paste.',
  'editing.paste-failed': 'What you pasted could not be read.',
  'editing.toolbar': 'Form of the text',
  'editing.link': 'Link',
  'editing.link.address': 'Address of the link',
  'editing.link.set': 'Set',
  'editing.link.remove': 'Remove',
  'editing.link.cancel': 'Cancel',
  'editing.link.wrong': 'An address begins with https://, http:// or mailto:.',
  'editing.link.no-words': 'Select the words of the link first.',
} as const;
