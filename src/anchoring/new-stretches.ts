import type { Alignment } from './align-texts';
import type { TokenRange } from './align-tokens';

/** So many kept words may stand between new ones of one passage. */
const BRIDGE = 3;

/** The stretches of words that a new text has and the old one had not, in order, with the few kept ones between them. */
export function listNewStretches({ now, toOld }: Pick<Alignment, 'now' | 'toOld'>): readonly TokenRange[] {
  const stretches: TokenRange[] = [];
  let from = -1;
  let to = -1;
  for (let bt = 0; bt < now.count; bt += 1) {
    if (toOld[bt] !== -1) continue;
    if (from >= 0 && bt - to > BRIDGE) {
      stretches.push({ from, to });
      from = bt;
    }
    if (from < 0) from = bt;
    to = bt + 1;
  }
  if (from >= 0) stretches.push({ from, to });
  return stretches;
}
