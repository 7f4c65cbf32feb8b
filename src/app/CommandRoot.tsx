import { type ReactNode, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useSettings } from '../store/use-settings';
import { CommandProvider, type CommandView } from '../ui/command-runner';
import { IS_MAC } from '../ui/is-mac';
import { type KeyBindings, KeyBindingsProvider } from '../ui/key-bindings';
import type { Route } from '../ui/route';
import { showToast } from '../ui/toast';
import { allCommands } from './commands/all-commands';
import type { Command, CommandContext } from './commands/command';
import { isEditing } from './commands/is-reading';
import { ariaKeys, describePress, keyCaps } from './commands/key-combination';
import { dispatchKeys } from './dispatch-keys';
import { useReadWorkspace } from './use-read-workspace';

/** The keys of a command: a person's own, else the delivered ones. */
function keysOf(command: Command, own: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return own[command.id] ?? command.keys;
}

/** Runs commands by key and hands them to buttons and menus below. */
export function CommandRoot({ route, children }: { readonly route: Route; readonly children: ReactNode }) {
  const workspace = useReadWorkspace(route);
  const translator = useTranslator();
  const own = useSettings(({ shortcuts }) => shortcuts);
  const singleLetters = useSettings((settings) => settings.singleLetters);
  const context = useMemo<CommandContext>(
    () => ({ workspace, route, translator }),
    [workspace, route, translator],
  );

  const subscribe = useCallback(
    (onChange: () => void) => {
      const unwatch = [
        workspace.store.state.subscribe(onChange),
        workspace.session.state.subscribe(onChange),
      ];
      return () => {
        for (const stop of unwatch) stop();
      };
    },
    [workspace],
  );
  // Buttons are drawn again only when a command becomes possible or impossible, not with every change.
  const enabled = useSyncExternalStore(subscribe, () =>
    allCommands
      .filter((command) => command.when?.(context) !== false)
      .map(({ id }) => id)
      .join(' '),
  );

  const find = useMemo(() => {
    const enabledIds = new Set(enabled.split(' '));
    return (id: string): CommandView => {
      const command = allCommands.find((candidate) => candidate.id === id);
      if (command === undefined) throw new Error(`No command ${id}`);
      const first = keysOf(command, own)[0];
      return {
        id,
        label: translator.t(command.label),
        keyCaps: first === undefined ? [] : keyCaps(first, IS_MAC),
        ariaKeys: keysOf(command, own)
          .map((keys) => ariaKeys(keys, IS_MAC))
          .filter((keys) => keys !== '')
          .join(' '),
        isEnabled: enabledIds.has(id),
        run: () => {
          if (command.when?.(context) !== false) command.run(context);
          // A button that does nothing must say why.
          else if (isEditing(context)) showToast(translator.t('command.editing-first'));
        },
      };
    };
  }, [enabled, own, translator, context]);

  useEffect(
    () =>
      dispatchKeys(allCommands, (command) => keysOf(command, own), context, { singleLetters, isMac: IS_MAC }),
    [own, singleLetters, context],
  );

  const bindings = useMemo<KeyBindings>(
    () => ({
      commands: allCommands.map((command) => ({
        id: command.id,
        label: translator.t(command.label),
        group: command.group,
        keys: keysOf(command, own),
        delivered: command.keys,
        where: command.where,
      })),
      describePress: (event) => describePress(event, IS_MAC),
      capsOf: (combination) => keyCaps(combination, IS_MAC),
    }),
    [own, translator],
  );

  return (
    <KeyBindingsProvider bindings={bindings}>
      <CommandProvider find={find}>{children}</CommandProvider>
    </KeyBindingsProvider>
  );
}
