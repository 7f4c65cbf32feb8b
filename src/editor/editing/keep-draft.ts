import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { TextDraft } from '../../store/text-draft';
import type { DraftState } from '../../store/text-editing';
import type { Workspace } from '../../store/workspace';
import { whenIdle } from '../../ui/when-idle';
import { readDocument } from './read-document';
import { rideAlongOf } from './riding-spans';

/** Pause after the last edit before it is kept, in ms. */
const PAUSE_MS = 700;

/** What keeps the edit in progress. */
export interface DraftKeeping {
  /** Ends it and takes the draft away: the text has become a version, or is given up. */
  drop(): Promise<void>;
  /** Ends it; what was not kept yet is kept now. */
  stop(): void;
}

/** Keeps the edit of a version's text on this device: a moment after the last key, and when the page is left. */
export function keepDraft(
  editor: Editor,
  { reader, clock }: Workspace,
  version: { readonly id: string; readonly articleId: string },
  isChanged: () => boolean,
  onState: (state: DraftState) => void,
): DraftKeeping {
  const { articleId } = version;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff = () => {};
  let isDue = false;

  function draft(): TextDraft {
    const { state } = editor;
    return {
      versionId: version.id,
      document: readDocument(state.doc),
      spans: rideAlongOf(state)?.spans ?? [],
      at: new Date(clock.now()).toISOString(),
    };
  }

  function keep(): void {
    isDue = false;
    clearTimeout(timer);
    callOff();
    const kept = isChanged() ? reader.writeDraft(articleId, draft()) : reader.removeDraft(articleId);
    const state = isChanged() ? 'kept' : 'none';
    kept.then(
      () => onState(state),
      () => onState('failed'),
    );
  }

  const handleEdit = ({ transaction }: { transaction: Transaction }) => {
    if (!transaction.docChanged) return;
    isDue = true;
    clearTimeout(timer);
    callOff();
    timer = setTimeout(() => {
      callOff = whenIdle(keep);
    }, PAUSE_MS);
  };
  const handleHide = () => {
    if (!isDue) return;
    // A transaction that is under way is lost with the page.
    if (isChanged()) reader.writeDraftAtOnce(articleId, draft());
    keep();
  };
  const handleVisibility = () => {
    if (document.visibilityState === 'hidden') handleHide();
  };
  editor.on('transaction', handleEdit);
  document.addEventListener('visibilitychange', handleVisibility);
  window.addEventListener('pagehide', handleHide);

  function end(): void {
    clearTimeout(timer);
    callOff();
    editor.off('transaction', handleEdit);
    document.removeEventListener('visibilitychange', handleVisibility);
    window.removeEventListener('pagehide', handleHide);
  }

  return {
    drop: () => {
      end();
      isDue = false;
      return reader.removeDraft(articleId);
    },
    stop: () => {
      end();
      if (isDue) keep();
    },
  };
}
