/** What the keys section knows of a command. */
export interface KeyedCommand {
  readonly id: string;
  readonly label: string;
  /** Heading it stands under. */
  readonly group: string;
  /** Combinations such as `mod+k`. */
  readonly keys: readonly string[];
  readonly delivered: readonly string[];
}

/** The other command that has a combination already. */
export function conflictingCommand(
  commands: readonly KeyedCommand[],
  id: string,
  combination: string,
): KeyedCommand | undefined {
  return commands.find((command) => command.id !== id && command.keys.includes(combination));
}

/**
 * A person's own keys after a combination was given to a command: taken from the one that had it.
 * Commands whose keys are the delivered ones are not listed.
 */
export function assignKeys(
  commands: readonly KeyedCommand[],
  own: Readonly<Record<string, readonly string[]>>,
  id: string,
  combination: string,
): Readonly<Record<string, readonly string[]>> {
  const next: Record<string, readonly string[]> = { ...own, [id]: [combination] };
  const loser = conflictingCommand(commands, id, combination);
  if (loser !== undefined) next[loser.id] = loser.keys.filter((keys) => keys !== combination);
  const isDelivered = (command: KeyedCommand) => String(next[command.id]) === String(command.delivered);
  for (const command of commands) if (isDelivered(command)) delete next[command.id];
  return next;
}
