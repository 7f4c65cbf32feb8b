import { countPhrases } from '../rewording/count-phrases';
import { wordingLanguageOf } from '../rewording/registry';
import type { DiffRun } from './diff-run';
import type { RowTexts, Swap } from './replacements';

/** In longer changes than of so many words, something else is said. */
const FEW_WORDS = 5;

/** What came or went with a small change. */
export type WordingChange = 'negated' | 'affirmed' | 'hedged' | 'unhedged';

const countWords = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;

/** A change of a row: what was taken out and what was put in, either may be empty, and where. */
interface SmallChange extends Swap {
  readonly removed: string;
  readonly added: string;
}

function listSmallChanges(texts: RowTexts): SmallChange[] {
  const { runs, old, now } = texts.row;
  // Where both texts are.
  let [at, bt] = [old.range.start, now.range.start];
  const changes: SmallChange[] = [];
  const isMeant = (run: DiffRun | undefined) =>
    run !== undefined && run.kind !== 'same' && run.extent === 'words' && run.elsewhere === null;
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const [start, newStart] = [at, bt];
    if (run.old !== null) at = run.old.end;
    if (run.now !== null) bt = run.now.end;
    if (!isMeant(run)) continue;
    if (run.kind === 'removed' && runs[index + 1]?.kind === 'added') continue;
    const removed =
      run.kind === 'removed' ? run : before?.kind === 'removed' && isMeant(before) ? before : null;
    changes.push({
      texts,
      removed: removed?.text ?? '',
      added: run.kind === 'added' ? run.text : '',
      old: removed?.old ?? { start, end: start },
      now: run.kind === 'added' ? run.now : { start: newStart, end: newStart },
    });
  }
  return changes.filter(
    ({ removed, added }) => countWords(removed) <= FEW_WORDS && countWords(added) <= FEW_WORDS,
  );
}

/** The small changes of a row with which a negation or a hedge came or went. Only of the languages whose wording is known. */
export function findChangedWording(
  texts: RowTexts,
  language: string,
): readonly { readonly kind: WordingChange; readonly swap: Swap }[] {
  const wording = wordingLanguageOf(language);
  if (wording === null) return [];
  const { hedges, negations, otherWithCapital } = wording;
  const firstWords = new Set([...hedges, ...negations].map((phrase) => phrase.split(' ', 1)[0] ?? ''));
  const mayTell = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[^\p{L}\p{N}\p{M}'-]+/u)
      .some((word) => firstWords.has(word));
  const count = (text: string, phrases: readonly string[]) =>
    [...countPhrases(text, phrases, otherWithCapital).values()].reduce((sum, times) => sum + times, 0);
  return listSmallChanges(texts).flatMap(({ removed, added, ...swap }) => {
    if (!mayTell(removed) && !mayTell(added)) return [];
    const by = (phrases: readonly string[]) => count(added, phrases) - count(removed, phrases);
    const kind = kindOf(by(negations), by(hedges));
    return kind === null ? [] : [{ kind, swap }];
  });
}

/** What it means that there are so many more negations, and so many more hedges, than before. */
function kindOf(negations: number, hedges: number): WordingChange | null {
  if (negations !== 0) return negations > 0 ? 'negated' : 'affirmed';
  if (hedges !== 0) return hedges > 0 ? 'hedged' : 'unhedged';
  return null;
}
