import { settleEdges } from './settle-edges';
import { tieMoved } from './tie-moved';
import { tieRuns } from './tie-runs';
import { createTies, type Ties } from './ties';
import { createTokenReader, type TokenList } from './tokens';

/** Which tokens of an old text are which of a new one. */
export interface Alignment extends Omit<Ties, 'tie' | 'isFree'> {
  readonly old: TokenList;
  readonly now: TokenList;
  /** How much an old or a new token tells, by its key. */
  readonly weightOf: (key: number) => number;
  /** Whether a token is a sign that ends a sentence. */
  readonly isStop: (key: number) => boolean;
  /** All keys are below it. */
  readonly keyCount: number;
}

/** Lays two texts beside each other, once for all that is to be found again; time grows about linearly with their lengths. */
export function alignTexts(oldText: string, newText: string): Alignment {
  const reader = createTokenReader();
  const old = reader.read(oldText);
  const now = reader.read(newText);
  const ties = createTies(old.count, now.count);
  tieRuns(old.keys, now.keys, ties, reader.isStop);
  tieMoved(old.keys, now.keys, ties);
  settleEdges(old.keys, now.keys, ties, reader.isClosing);
  const { toNew, toOld, moved } = ties;
  const { weightOf, isStop, keyCount } = reader;
  return { old, now, toNew, toOld, moved, weightOf, isStop, keyCount };
}
