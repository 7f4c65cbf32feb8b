/** Header, navigation, palette, saving. */
export const shellMessages = {
  'app.name': 'Redthread',
  'nav.library': 'Library',
  'nav.sources': 'Sources',
  'nav.entities': 'Entities',
  'nav.read': 'Read',
  'nav.report': 'Report',
  'nav.settings': 'Settings',
  'nav.main': 'Main',
  'nav.article': 'Article',
  'nav.skip': 'Skip to the text',
  'save.saved-at': 'Saved {time}',
  'save.all-saved': 'All saved',
  'save.saving': 'Saving',
  'command.undo': 'Undo',
  'command.redo': 'Redo',
  'command.palette': 'Commands',
} as const;
