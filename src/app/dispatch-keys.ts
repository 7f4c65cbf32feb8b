import type { Command, CommandContext } from './commands/command';
import { isPressOf, type KeyCombination, parseCombination } from './commands/key-combination';

/** How keys are taken. */
export interface KeyPolicy {
  /** Whether keys without a modifier act (WCAG 2.2, 2.1.4 lets a person switch them off). */
  readonly singleLetters: boolean;
  readonly isMac: boolean;
}

type Place = 'text' | 'field' | 'elsewhere';

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest('[data-article-text]') !== null) return 'text';
  const field = target.closest('input, textarea, select, [contenteditable="true"], [role="textbox"]');
  return field === null ? 'elsewhere' : 'field';
}

function isPlain({ key, mod, alt }: KeyCombination): boolean {
  return !mod && !alt && key.length === 1;
}

function actsAt(command: Command, combination: KeyCombination, place: Place): boolean {
  switch (command.where) {
    case 'anywhere':
      return place !== 'field' || !isPlain(combination);
    case 'workbench':
      // Escape leaves a field, too: that is how one comes back to the text.
      return place !== 'field' || combination.key === 'escape';
    case 'text':
      return place === 'text';
  }
}

/**
 * Runs commands by their keys. A key that some other part of the page has used, or that belongs to a composition,
 * a field or an open dialog, is left alone. Returns the function that stops it.
 */
export function dispatchKeys(
  commands: readonly Command[],
  keysOf: (command: Command) => readonly string[],
  context: CommandContext,
  policy: KeyPolicy,
): () => void {
  const bindings = commands.flatMap((command) =>
    keysOf(command).map((keys) => ({ command, combination: parseCombination(keys) })),
  );

  function handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.key === 'Process') return;
    const place = placeOf(event.target);
    // The article's own bindings would come first otherwise; everywhere else the part that has the focus does.
    if ((place === 'text') !== (event.eventPhase === Event.CAPTURING_PHASE)) return;
    if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]') !== null)
      return;
    for (const { command, combination } of bindings) {
      if (!isPressOf(combination, event, policy.isMac)) continue;
      if (isPlain(combination) && !policy.singleLetters) continue;
      if (!actsAt(command, combination, place) || command.when?.(context) === false) continue;
      event.preventDefault();
      event.stopPropagation();
      command.run(context);
      return;
    }
  }

  document.addEventListener('keydown', handleKey, { capture: true });
  document.addEventListener('keydown', handleKey);
  return () => {
    document.removeEventListener('keydown', handleKey, { capture: true });
    document.removeEventListener('keydown', handleKey);
  };
}
