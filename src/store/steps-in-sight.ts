import { LIBRARY_SCOPE } from '../domain/change';
import { firstUndone, type History, type HistoryStep, lastDone } from './history';

/** A step with the scope whose undo or redo turns it. */
export interface StepInSight {
  readonly scope: string;
  readonly step: HistoryStep;
}

type Histories = ReadonlyMap<string, History>;

const stepsOf = (histories: Histories, scope: string): History => histories.get(scope) ?? [];

function inScope(scope: string, step: HistoryStep | undefined): StepInSight | undefined {
  return step === undefined ? undefined : { scope, step };
}

/** Whether a step of the library did no more than change what is said of an article. */
function isAbout(articleId: string, { change }: HistoryStep): boolean {
  return change.edits.every(
    ({ table, id, before, after }) =>
      table === 'articles' && id === articleId && before !== null && after !== null,
  );
}

/**
 * The step that undo would take back where somebody is: in the library (`null`) the last one there; in an article the last
 * one of it, or the last one of the library when that came later and changed what is said of this very article.
 */
export function lastDoneInSight(histories: Histories, articleId: string | null): StepInSight | undefined {
  const inLibrary = lastDone(stepsOf(histories, LIBRARY_SCOPE));
  if (articleId === null) return inScope(LIBRARY_SCOPE, inLibrary);
  const own = lastDone(stepsOf(histories, articleId));
  const isLater = inLibrary !== undefined && (own === undefined || inLibrary.change.at > own.change.at);
  return isLater && isAbout(articleId, inLibrary)
    ? inScope(LIBRARY_SCOPE, inLibrary)
    : inScope(articleId, own);
}

/** The step that redo would do again where somebody is, the reverse of {@link lastDoneInSight}. */
export function firstUndoneInSight(histories: Histories, articleId: string | null): StepInSight | undefined {
  const inLibrary = firstUndone(stepsOf(histories, LIBRARY_SCOPE));
  if (articleId === null) return inScope(LIBRARY_SCOPE, inLibrary);
  const own = firstUndone(stepsOf(histories, articleId));
  const done = lastDone(stepsOf(histories, articleId));
  const isNext =
    inLibrary !== undefined &&
    isAbout(articleId, inLibrary) &&
    (own === undefined || inLibrary.change.at < own.change.at) &&
    // Whatever was done in the article since has taken its place.
    (done === undefined || inLibrary.change.at > done.change.at);
  return isNext ? inScope(LIBRARY_SCOPE, inLibrary) : inScope(articleId, own);
}
