import { landmarkAround } from '../ui/landmarks';
import { isDialogAskedFor } from '../ui/open-dialog';
import { showToast } from '../ui/toast';
import type { Command, CommandContext } from './commands/command';
import { isPressOf, type KeyCombination, parseSequence } from './commands/key-combination';

/** How keys are taken. */
export interface KeyPolicy {
  /** Whether keys without a modifier act (WCAG 2.2, 2.1.4 lets a person switch them off). */
  readonly singleLetters: boolean;
  readonly isMac: boolean;
}

/** Fields of letters: they need the letters, and take back by themselves what was typed in them. */
const TYPED_FIELD = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"], [type="range"])';

type Place = 'text' | 'edited-text' | 'beside-text' | 'field' | 'list' | 'review' | 'elsewhere';

function placeOf(target: EventTarget | null, isEdited: boolean): Place {
  if (!(target instanceof Element)) return 'elsewhere';
  if (landmarkAround(target, 'articleText') !== null) return isEdited ? 'edited-text' : 'text';
  if (landmarkAround(target, 'textKeys') !== null) return 'beside-text';
  const field = target.closest(`${TYPED_FIELD}, select, [contenteditable="true"], [role="textbox"]`);
  if (field !== null) return 'field';
  if (landmarkAround(target, 'review') !== null) return 'review';
  return landmarkAround(target, 'area', 'list') === null ? 'elsewhere' : 'list';
}

/** Within this time after the first key, in ms, the second one of a sequence such as `g l` counts. */
const SEQUENCE_MS = 2000;

/** So long, in ms, a key that is a command by itself waits when it also begins a sequence. */
const ALONE_MS = 700;

interface Binding {
  readonly command: Command;
  readonly first: KeyCombination;
  /** Pressed after the first; `null` when one press is all. */
  readonly second: KeyCombination | null;
}

/** The first key of sequences, pressed. */
interface Begun {
  readonly sequences: readonly Binding[];
  /** Time of the press, ms. */
  readonly at: number;
  /** The command that the key is when no second one follows. */
  readonly alone: Command | null;
  readonly timer: ReturnType<typeof setTimeout> | null;
}

function isTakingBack({ key, mod }: KeyCombination): boolean {
  return mod && (key === 'z' || key === 'y');
}

/** Keys that go from place to place. */
const WALKING_KEYS = /^(Tab|Arrow|Page|Home$|End$|F\d)/;

/** Whether a press writes in a field or sets a button off. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !WALKING_KEYS.test(key);
}

function isPlain({ key, mod, alt }: KeyCombination): boolean {
  return !mod && !alt && key.length === 1;
}

function actsAt(command: Command, combination: KeyCombination, place: Place): boolean {
  switch (command.where) {
    case 'anywhere':
      return (place !== 'field' && place !== 'edited-text') || !isPlain(combination);
    case 'workbench':
      // Escape leaves a field, too: that is how one comes back to the text.
      return (place !== 'field' && place !== 'edited-text') || combination.key === 'escape';
    case 'text':
      // Arrows, Enter and the like belong to the buttons of the toolbar, letters to the words it stands for.
      return place === 'text' || (place === 'beside-text' && isPlain(combination));
    case 'edited-text':
      return (place === 'edited-text' || place === 'beside-text') && !isPlain(combination);
    case 'list':
    case 'review':
      return place === command.where;
  }
}

/**
 * Runs commands by their keys. A key that some other part of the page has used, or that belongs to a composition,
 * a field or an open dialog, is left alone. A key that is a command and also begins a sequence waits a moment for the
 * second one. Returns the function that stops it.
 */
export function dispatchKeys(
  commands: readonly Command[],
  keysOf: (command: Command) => readonly string[],
  context: CommandContext,
  policy: KeyPolicy,
): () => void {
  const bindings = commands.flatMap((command) =>
    keysOf(command).flatMap((keys): Binding[] => {
      const [first, second = null] = parseSequence(keys);
      return first === undefined ? [] : [{ command, first, second }];
    }),
  );
  let begun: Begun | null = null;
  /** What had the focus when the key went down that is held; where the focus goes meanwhile, that key does and writes nothing. */
  let pressedAt: EventTarget | null = null;
  /** The field in which something was typed since it got the focus. */
  let typedIn: EventTarget | null = null;

  const handleInput = ({ target }: Event): void => {
    typedIn = target instanceof Element && target.matches(TYPED_FIELD) ? target : null;
  };
  const handleFocus = (): void => {
    typedIn = null;
  };

  function isMeant({ command, first }: Binding, place: Place, target: EventTarget | null): boolean {
    if (isPlain(first) && !policy.singleLetters) return false;
    if (isTakingBack(first) && target === typedIn) return false;
    return actsAt(command, first, place);
  }

  /** Says why none of the commands that a key stands for can be done just now; `false` when there is nothing to say. */
  function refuse(meant: readonly Binding[]): boolean {
    const reason = meant.map(({ command }) => command.whyNot?.(context) ?? null).find((why) => why !== null);
    if (reason === undefined) return false;
    showToast(context.translator.t(reason));
    return true;
  }

  function runIfPossible(command: Command): void {
    if (command.when?.(context) !== false) command.run(context);
  }

  function begin(sequences: readonly Binding[], alone: Command | null, at: number): void {
    const timer =
      alone === null
        ? null
        : setTimeout(() => {
            begun = null;
            runIfPossible(alone);
          }, ALONE_MS);
    begun = { sequences, at, alone, timer };
  }

  /** What was begun, over now. */
  function endWaiting(): Begun | null {
    const waiting = begun;
    begun = null;
    if (waiting !== null && waiting.timer !== null) clearTimeout(waiting.timer);
    return waiting;
  }

  function take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
  }

  function handleKey(event: KeyboardEvent): void {
    if (!event.repeat) pressedAt = event.target;
    else if (event.target !== pressedAt && isWriting(event)) {
      take(event);
      return;
    }
    if (event.defaultPrevented || event.isComposing || event.key === 'Process') return;
    const place = placeOf(event.target, context.workspace.session.state.getState().editing !== null);
    const isInText = place === 'text' || place === 'edited-text';
    // The article's own bindings would come first otherwise; everywhere else the part that has the focus does.
    if (isInText !== (event.eventPhase === Event.CAPTURING_PHASE)) return;
    if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]') !== null)
      return;
    // What is typed while a dialog is still being loaded is meant for it.
    if (isDialogAskedFor()) return;
    if (event.key === 'Shift') return;
    const waiting = endWaiting();
    const isInTime = waiting !== null && event.timeStamp - waiting.at < SEQUENCE_MS;
    const ended = waiting?.sequences.find(
      ({ second }) => isInTime && second !== null && isPressOf(second, event, policy.isMac),
    );
    if (ended !== undefined) {
      take(event);
      ended.command.run(context);
      return;
    }
    if (waiting !== null && waiting.alone !== null) runIfPossible(waiting.alone);
    const meant = bindings.filter(
      (binding) => isPressOf(binding.first, event, policy.isMac) && isMeant(binding, place, event.target),
    );
    const possible = meant.filter(({ command }) => command.when?.(context) !== false);
    const alone = possible.find(({ second }) => second === null)?.command ?? null;
    const sequences = possible.filter(({ second }) => second !== null);
    if (possible.length > 0 || refuse(meant)) take(event);
    if (sequences.length > 0) begin(sequences, alone, event.timeStamp);
    else alone?.run(context);
  }

  document.addEventListener('keydown', handleKey, { capture: true });
  document.addEventListener('keydown', handleKey);
  document.addEventListener('input', handleInput);
  document.addEventListener('focusin', handleFocus);
  return () => {
    endWaiting();
    document.removeEventListener('input', handleInput);
    document.removeEventListener('focusin', handleFocus);
    document.removeEventListener('keydown', handleKey, { capture: true });
    document.removeEventListener('keydown', handleKey);
  };
}
