import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Translator } from '../i18n/translator';
import { makeCurrent } from '../store/actions/make-current';
import { undoOfLastStep } from '../store/actions/undo-last-step';
import { workspaceBehind } from '../store/version-lens';
import type { Workspace } from '../store/workspace';
import { showToast, showUndoToast } from '../ui/toast';

interface Making {
  readonly versionId: string;
  readonly controller: AbortController;
}

const makings = createStore<{ readonly now: Making | null }>(() => ({ now: null }));

/** The version that is being made current in this tab; `null` when none is. */
export function useMakingCurrent(): string | null {
  return useStore(makings, ({ now }) => now?.versionId ?? null);
}

/** Calls off what {@link makeVersionCurrent} is about; nothing is changed then. */
export function stopMakingCurrent(): void {
  makings.getState().now?.controller.abort();
}

/**
 * Makes a version of an open article current and says so, with a way to take it back; of a long text it takes a while. Another one that
 * is under way is called off. Resolves to whether it was done.
 */
export async function makeVersionCurrent(
  seen: Workspace,
  translator: Translator,
  versionId: string,
): Promise<boolean> {
  const workspace = workspaceBehind(seen);
  const { t } = translator;
  stopMakingCurrent();
  const making = { versionId, controller: new AbortController() };
  makings.setState({ now: making });
  const { tables } = workspace.store.state.getState();
  const version = tables.versions.get(versionId);
  try {
    await makeCurrent(workspace, versionId, making.controller.signal);
    if (version === undefined) return false;
    const said = t('change.version.make-current', { number: version.number });
    showUndoToast(translator, said, undoOfLastStep(workspace, version.articleId));
    return true;
  } catch (error) {
    if (!making.controller.signal.aborted) throw error;
    showToast(t('command.version.called-off'));
    return false;
  } finally {
    if (makings.getState().now === making) makings.setState({ now: null });
  }
}
