import type { Change } from '../../domain/change';
import { lastDone } from '../history';
import type { Workspace } from '../workspace';

/**
 * A way to take back the step that is the last one of a scope (an article's id, or `LIBRARY_SCOPE`) now. Called later it takes
 * back that step alone: once another has followed it does nothing and answers `false`, since undo goes from the last step to
 * the first.
 */
export function undoOfLastStep(workspace: Pick<Workspace, 'store'>, scope: string): () => boolean {
  return undoOfStep(workspace, scope, lastStepId(workspace, scope));
}

/** A way to take back the step that a change made or went on with, as {@link undoOfLastStep} does. */
export function undoOfChange(workspace: Pick<Workspace, 'store'>, change: Change): () => boolean {
  return undoOfStep(workspace, change.scope, change.joins ?? change.id);
}

function lastStepId({ store }: Pick<Workspace, 'store'>, scope: string): string | undefined {
  return lastDone(store.state.getState().histories.get(scope) ?? [])?.change.id;
}

function undoOfStep(workspace: Pick<Workspace, 'store'>, scope: string, stepId: string | undefined) {
  return () => {
    if (stepId === undefined || lastStepId(workspace, scope) !== stepId) return false;
    workspace.store.undo(scope);
    return true;
  };
}
