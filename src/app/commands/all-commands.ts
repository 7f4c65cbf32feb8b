import { appCommands } from './app-commands';
import type { Command } from './command';
import { historyCommands } from './history-commands';
import { libraryCommands } from './library-commands';
import { markingCommands } from './marking-commands';
import { selectingCommands } from './selecting-commands';
import { spanCommands } from './span-commands';
import { walkingCommands } from './walking-commands';

/** Every command of the app; a new one is in the file of its area, a new area is a file and its line here. */
export const allCommands: readonly Command[] = [
  ...markingCommands,
  ...selectingCommands,
  ...spanCommands,
  ...walkingCommands,
  ...historyCommands,
  ...appCommands,
  ...libraryCommands,
];
