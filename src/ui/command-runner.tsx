import { createContext, type ReactNode, useContext } from 'react';

/** A command as buttons and menus see it: drawn from the one list of commands that the app keeps. */
export interface CommandView {
  readonly id: string;
  readonly label: string;
  /** Key caps to show, in order: `['Ctrl', 'K']`; empty when no key is set. */
  readonly keyCaps: readonly string[];
  /** For `aria-keyshortcuts`; empty when no key is set. */
  readonly ariaKeys: string;
  readonly isEnabled: boolean;
  run(): void;
}

/** Finds a command by id; throws for an id that no command has. */
export type CommandFinder = (id: string) => CommandView;

const CommandContext = createContext<CommandFinder | null>(null);

/** Hands the commands to everything below. */
export function CommandProvider(props: { readonly find: CommandFinder; readonly children: ReactNode }) {
  return <CommandContext value={props.find}>{props.children}</CommandContext>;
}

/** The commands. Throws outside of a {@link CommandProvider}. */
export function useCommands(): CommandFinder {
  const find = useContext(CommandContext);
  if (find === null) throw new Error('useCommands needs a CommandProvider above it');
  return find;
}
