import { useState } from 'react';
import type { Change } from '../../domain/change';
import { useTranslator } from '../../i18n/use-translator';
import { type BringInRequest, bringIn } from '../../store/actions/bring-in';
import { undoOfChange } from '../../store/actions/undo-last-step';
import { useWorkspace } from '../../store/use-workspace';
import { closeDialog, holdDialog } from '../../ui/open-dialog';
import { articleRoute, goTo } from '../../ui/route';
import { showToast, showUndoToast } from '../../ui/toast';
import { addNewerTexts } from './add-newer-texts';
import type { NewerText } from './bring-in-request';

/** `failed` when what is here could not be read: nothing was brought in, and it can be tried again. */
export type BringInState = 'idle' | 'busy' | 'failed';

/**
 * Brings in what was looked through, closes the dialog, says what was done, and opens an article that came alone. What can't
 * be written to the storage stays in this tab, and the header says so with a way out.
 */
export function useBringIn(): [
  BringInState,
  (request: BringInRequest, newer?: readonly NewerText[]) => Promise<void>,
] {
  const translator = useTranslator();
  const workspace = useWorkspace();
  const [state, setState] = useState<BringInState>('idle');

  /** Takes an article back that has been opened: whoever is in it still stands in the library then. */
  function takeBack(change: Change, articleId: string): boolean {
    const isBack = undoOfChange(workspace, change)();
    if (isBack && workspace.session.state.getState().articleId === articleId) goTo({ screen: 'library' });
    return isBack;
  }

  async function bring(request: BringInRequest, newer: readonly NewerText[] = []): Promise<void> {
    setState('busy');
    const release = holdDialog();
    try {
      const { articleIds, records, change } = await bringIn(workspace, request);
      const versions = await addNewerTexts(workspace, newer);
      release();
      const [draft] = request.drafts;
      const [articleId] = articleIds;
      closeDialog();
      if (newer.length > 0) {
        const said = translator.t('import.added-newer', { count: articleIds.length, newer: versions });
        if (change === null) showToast(said);
        else showUndoToast(translator, said, undoOfChange(workspace, change));
        return;
      }
      if (draft !== undefined && articleId !== undefined && articleIds.length === 1) {
        const said = translator.t('import.added-one', { title: draft.metadata.title });
        goTo(articleRoute(articleId));
        if (change !== null) showUndoToast(translator, said, () => takeBack(change, articleId));
        return;
      }
      const said =
        articleIds.length === 0
          ? translator.t('import.added-records', { count: records })
          : translator.t('import.added', { count: articleIds.length });
      if (change === null) showToast(said);
      else showUndoToast(translator, said, undoOfChange(workspace, change));
    } catch {
      release();
      setState('failed');
    }
  }

  return [state, bring];
}
