import { annotationCommands } from './annotation-commands';
import { appCommands } from './app-commands';
import { areaCommands } from './area-commands';
import type { Command } from './command';
import { historyCommands } from './history-commands';
import { libraryCommands } from './library-commands';
import { markingCommands } from './marking-commands';
import { newerTextCommands } from './newer-text-commands';
import { reviewCommands } from './review-commands';
import { selectingCommands } from './selecting-commands';
import { spanCommands } from './span-commands';
import { textCommands } from './text-commands';
import { versionCommands } from './version-commands';

/** Every command of the app; a new one is in the file of its area, a new area is a file and its line here. */
export const allCommands: readonly Command[] = [
  ...reviewCommands,
  ...markingCommands,
  ...selectingCommands,
  ...spanCommands,
  ...annotationCommands,
  ...newerTextCommands,
  ...areaCommands,
  ...historyCommands,
  ...textCommands,
  ...appCommands,
  ...libraryCommands,
  ...versionCommands,
];
