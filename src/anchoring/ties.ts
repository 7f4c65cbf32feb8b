/** Which tokens of an old text are tied to which of a new one; each to at most one. */
export interface Ties {
  /** For each old token the new one, -1 for one that is not tied. */
  readonly toNew: Int32Array;
  /** For each new token the old one, -1 for one that is not tied. */
  readonly toOld: Int32Array;
  /** 1 for each old token whose passage has another place in the order. */
  readonly moved: Uint8Array;
  /** Whether neither of two tokens is tied; `false` for places outside of the lists. */
  isFree(at: number, bt: number): boolean;
  /** Ties two tokens; what either was tied to before is let go. */
  tie(at: number, bt: number, isMoved: boolean): void;
}

/** Makes ties between lists of so many tokens, none of them tied. */
export function createTies(oldCount: number, newCount: number): Ties {
  const toNew = new Int32Array(oldCount).fill(-1);
  const toOld = new Int32Array(newCount).fill(-1);
  const moved = new Uint8Array(oldCount);
  return {
    toNew,
    toOld,
    moved,
    isFree: (at, bt) => toNew[at] === -1 && toOld[bt] === -1,
    tie(at, bt, isMoved) {
      const [formerNew, formerOld] = [toNew[at] ?? -1, toOld[bt] ?? -1];
      if (formerNew >= 0) toOld[formerNew] = -1;
      if (formerOld >= 0) toNew[formerOld] = -1;
      toNew[at] = bt;
      toOld[bt] = at;
      moved[at] = isMoved ? 1 : 0;
    },
  };
}
