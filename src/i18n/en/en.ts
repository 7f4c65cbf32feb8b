import { changesMessages } from './changes';
import { commandsMessages } from './commands';
import { kindMessages } from './kinds';
import { libraryMessages } from './library';
import { shellMessages } from './shell';
import { storageMessages } from './storage';

/**
 * Every message of the interface in English, in ICU MessageFormat; the other languages have the same files with the same
 * keys. `first` comes before anything is shown: the shell, the library, and what any screen may have to say. Of `later` each
 * file comes with the screens that name it (see `lazy-with-messages.tsx`).
 */
export const en = {
  first: {
    ...shellMessages,
    ...commandsMessages,
    ...changesMessages,
    ...kindMessages,
    ...libraryMessages,
    ...storageMessages,
  },
  later: {
    choices: async () => (await import('./choices')).choicesMessages,
    desk: async () => (await import('./desk')).deskMessages,
    editing: async () => (await import('./editing')).editingMessages,
    editor: async () => (await import('./editor')).editorMessages,
    fields: async () => (await import('./fields')).fieldsMessages,
    history: async () => (await import('./history')).historyMessages,
    import: async () => (await import('./import')).importMessages,
    metadata: async () => (await import('./metadata')).metadataMessages,
    modes: async () => (await import('./modes')).modesMessages,
    newer: async () => (await import('./newer')).newerMessages,
    panels: async () => (await import('./panels')).panelsMessages,
    placements: async () => (await import('./placements')).placementMessages,
    problems: async () => (await import('./problems')).problemsMessages,
    report: async () => (await import('./report')).reportMessages,
    restore: async () => (await import('./restore')).restoreMessages,
    review: async () => (await import('./review')).reviewMessages,
    settings: async () => (await import('./settings')).settingsMessages,
    versions: async () => (await import('./versions')).versionsMessages,
  },
} as const;
