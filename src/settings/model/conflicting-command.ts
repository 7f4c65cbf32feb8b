/** What the keys section knows of a command. */
export interface KeyedCommand {
  readonly id: string;
  readonly label: string;
  /** Heading it stands under. */
  readonly group: string;
  /** Combinations such as `mod+k`, or sequences such as `g l`. */
  readonly keys: readonly string[];
  readonly delivered: readonly string[];
  /** The part of the screen in which the keys act; everywhere for `anywhere` and `workbench`. */
  readonly where: string;
}

/** A person's own keys, by command id. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

/** Why keys can't be given to a command without more ado. */
export interface KeyConflict {
  /** `same`: the other command has these keys. `begins`: one of the two begins the other, so that the app has to wait. */
  readonly type: 'same' | 'begins';
  readonly command: KeyedCommand;
  /** The keys of the other command. */
  readonly keys: string;
}

/** Whether the keys of two commands may mean both of them at one place. */
function meet({ where: one }: KeyedCommand, { where: other }: KeyedCommand): boolean {
  const isAll = (where: string) => where === 'anywhere' || where === 'workbench';
  return one === other || isAll(one) || isAll(other);
}

/** The commands whose keys may mean them where those of one command act, without itself. */
function neighboursOf(commands: readonly KeyedCommand[], id: string): readonly KeyedCommand[] {
  const own = commands.find((command) => command.id === id);
  return commands.filter((command) => command.id !== id && (own === undefined || meet(own, command)));
}

/** The other command that stands in the way of keys, one that has the very same before one that begins alike. */
export function conflictOf(
  commands: readonly KeyedCommand[],
  id: string,
  wanted: string,
): KeyConflict | undefined {
  const others = neighboursOf(commands, id).flatMap((command) =>
    command.keys.map((keys) => ({ command, keys })),
  );
  const same = others.find(({ keys }) => keys === wanted);
  if (same !== undefined) return { type: 'same', ...same };
  const alike = others.find(({ keys }) => keys.startsWith(`${wanted} `) || wanted.startsWith(`${keys} `));
  return alike && { type: 'begins', ...alike };
}

function withoutDelivered(commands: readonly KeyedCommand[], own: OwnKeys): OwnKeys {
  const delivered = new Map(commands.map((command) => [command.id, String(command.delivered)]));
  return Object.fromEntries(Object.entries(own).filter(([id, keys]) => delivered.get(id) !== String(keys)));
}

/**
 * A person's own keys after `wanted` was given to a command: taken from the one that had it, which gets the keys given up
 * when `isSwap`. Commands whose keys are the delivered ones are not listed.
 */
export function assignKeys(
  commands: readonly KeyedCommand[],
  own: OwnKeys,
  { id, wanted, isSwap = false }: { readonly id: string; readonly wanted: string; readonly isSwap?: boolean },
): OwnKeys {
  const next: Record<string, readonly string[]> = { ...own, [id]: [wanted] };
  const given = commands.find((command) => command.id === id)?.keys ?? [];
  for (const loser of neighboursOf(commands, id).filter((command) => command.keys.includes(wanted)))
    next[loser.id] = [...loser.keys.filter((keys) => keys !== wanted), ...(isSwap ? given : [])];
  return withoutDelivered(commands, next);
}
