import { createContext, type ReactNode, useContext } from 'react';

/** The keys of all commands, for showing and changing them. */
export interface KeyBindings {
  readonly commands: readonly {
    readonly id: string;
    readonly label: string;
    readonly group: string;
    readonly keys: readonly string[];
    readonly delivered: readonly string[];
    /** The part of the screen in which they act; everywhere for `anywhere` and `workbench`. */
    readonly where: string;
  }[];
  /** The combination of a press as settings keep it; `null` while only modifiers are held. */
  describePress(event: KeyboardEvent): string | null;
  /** Key caps to show for a combination. */
  capsOf(combination: string): readonly string[];
}

const KeyBindingsContext = createContext<KeyBindings | null>(null);

/** Hands the keys to everything below. */
export function KeyBindingsProvider(props: { readonly bindings: KeyBindings; readonly children: ReactNode }) {
  return <KeyBindingsContext value={props.bindings}>{props.children}</KeyBindingsContext>;
}

/** The keys of all commands. Throws outside of a {@link KeyBindingsProvider}. */
export function useKeyBindings(): KeyBindings {
  const bindings = useContext(KeyBindingsContext);
  if (bindings === null) throw new Error('useKeyBindings needs a KeyBindingsProvider above it');
  return bindings;
}
