import { commandsMessages } from './commands';
import { editorMessages } from './editor';
import { entitiesMessages } from './entities';
import { importMessages } from './import';
import { jsonMessages } from './json';
import { kindMessages } from './kinds';
import { libraryMessages } from './library';
import { modesMessages } from './modes';
import { panelsMessages } from './panels';
import { reportMessages } from './report';
import { settingsMessages } from './settings';
import { shellMessages } from './shell';
import { sourcesMessages } from './sources';
import { storageMessages } from './storage';

/** Every message of the interface in English, in ICU MessageFormat. The other languages have the same keys. */
export const en = {
  ...shellMessages,
  ...commandsMessages,
  ...kindMessages,
  ...libraryMessages,
  ...importMessages,
  ...editorMessages,
  ...modesMessages,
  ...panelsMessages,
  ...sourcesMessages,
  ...entitiesMessages,
  ...jsonMessages,
  ...reportMessages,
  ...settingsMessages,
  ...storageMessages,
} as const;
