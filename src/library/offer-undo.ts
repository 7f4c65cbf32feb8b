import { LIBRARY_SCOPE } from '../domain/change';
import type { Translator } from '../i18n/translator';
import { lastDone } from '../store/history';
import type { Workspace } from '../store/workspace';
import { showToast, showUndoToast } from '../ui/toast';

function lastStepId(workspace: Workspace): string | undefined {
  return lastDone(workspace.store.state.getState().histories.get(LIBRARY_SCOPE) ?? [])?.change.id;
}

/**
 * Says what the last change to the library was, with a button that takes it back. Once another change has followed, the button
 * takes nothing back and says so: undo goes from the last step to the first.
 */
export function offerUndo(workspace: Workspace, translator: Translator, message: string): void {
  const stepId = lastStepId(workspace);
  workspace.session.announce(message);
  showUndoToast(translator, message, () => {
    if (lastStepId(workspace) === stepId) workspace.store.undo(LIBRARY_SCOPE);
    else showToast(translator.t('library.undo-later'));
  });
}
