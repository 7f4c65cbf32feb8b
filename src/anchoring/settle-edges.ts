import type { Ties } from './ties';

/** As many tokens have to stand together for one beside them to join them. */
const FIRM = 3;

/**
 * Gives a full stop back to its sentence: a token that is tied alone, or not at all, joins the run beside it when both texts go on
 * alike there, and a sign that ends something goes with what it ends. Signs stand everywhere, and an alignment ties them where
 * they come first.
 */
export function settleEdges(
  a: Int32Array,
  b: Int32Array,
  ties: Ties,
  isClosing: (key: number) => boolean,
): void {
  const { toNew, toOld, moved } = ties;
  const goesOn = (at: number, step: 1 | -1) => {
    const bt = toNew[at] ?? -1;
    return bt >= 0 && at + step >= 0 && at + step < a.length && toNew[at + step] === bt + step;
  };
  const isLoose = (at: number) =>
    toNew[at] === -1 || !(goesOn(at, -1) || (goesOn(at, 1) && !isClosing(a[at] ?? -1)));

  function settle(at: number, step: 1 | -1, run: number): void {
    const bt = toNew[at] ?? -1;
    const [next, bNext] = [at + step, bt + step];
    if (run < FIRM || next < 0 || next >= a.length || bNext < 0 || bNext >= b.length) return;
    if (a[next] !== b[bNext] || toNew[next] === bNext || !isLoose(next)) return;
    // A sign that ends what stands before it never joins what comes after.
    if (step === -1 && isClosing(a[next] ?? -1) && toNew[next] !== -1) return;
    const holder = toOld[bNext] ?? -1;
    if (holder >= 0 && !isLoose(holder)) return;
    ties.tie(next, bNext, moved[at] === 1);
  }

  for (const step of [1, -1, 1] as const) {
    let run = 0;
    for (let index = 0; index < a.length; index += 1) {
      const at = step === 1 ? index : a.length - 1 - index;
      if (toNew[at] === -1) {
        run = 0;
        continue;
      }
      run = goesOn(at, step === 1 ? -1 : 1) ? run + 1 : 1;
      settle(at, step, run);
    }
  }
}
