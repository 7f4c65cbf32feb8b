import type { MessageKey } from '../../i18n/messages';
import type { Translator } from '../../i18n/translator';
import type { Workspace } from '../../store/workspace';
import type { Route } from '../../ui/route';

/** What a command can see and use. */
export interface CommandContext {
  readonly workspace: Workspace;
  readonly route: Route;
  readonly translator: Translator;
}

/** The headings under which the palette and the sheet of keys list commands. */
export const COMMAND_GROUPS = [
  'go',
  'mark',
  'select',
  'annotation',
  'article',
  'edit',
  'text',
  'app',
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/**
 * Something a person can have done, as data: the palette, the sheet of keys, toolbars, menus and the key
 * dispatcher are all drawn from one list of these.
 */
export interface Command {
  /** Stable: settings keep a person's own keys by it. */
  readonly id: string;
  readonly label: MessageKey;
  readonly group: CommandGroup;
  /**
   * Delivered keys, each a combination such as `mod+k`, `shift+w`, `c`, `alt+1`, `f6`, `escape`; `mod` is Ctrl,
   * on a Mac Cmd. `g l` is one key after the other. More than one are alternatives.
   */
  readonly keys: readonly string[];
  /**
   * Where the keys act. `anywhere`: in fields, too (only combinations with a modifier). `workbench`: on the article
   * screen outside of fields. `text`: while the caret is in the article and it is read. `edited-text`: while it is edited, there and in
   * its toolbar (only combinations with a modifier, and keys that write nothing). `list`: in the list of annotations, outside of fields.
   * `review`: in the review of marked words.
   */
  readonly where: 'anywhere' | 'workbench' | 'text' | 'edited-text' | 'list' | 'review';
  /** Whether it can be done now; absent means always. */
  readonly when?: (context: CommandContext) => boolean;
  /** Why it can't be done just now, for somebody who presses its keys all the same; absent or `null`: the keys are not its own then. */
  readonly whyNot?: (context: CommandContext) => MessageKey | null;
  readonly run: (context: CommandContext) => void;
}
