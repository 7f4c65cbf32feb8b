import { lastDone } from '../history';
import type { Workspace } from '../workspace';

/**
 * A way to take back the step that is the last one of a scope (an article's id, or `LIBRARY_SCOPE`) now. Called later it takes
 * back that step alone: once another has followed it does nothing and answers `false`, since undo goes from the last step to
 * the first.
 */
export function undoOfLastStep({ store }: Pick<Workspace, 'store'>, scope: string): () => boolean {
  const lastId = () => lastDone(store.state.getState().histories.get(scope) ?? [])?.change.id;
  const stepId = lastId();
  return () => {
    if (stepId === undefined || lastId() !== stepId) return false;
    store.undo(scope);
    return true;
  };
}
