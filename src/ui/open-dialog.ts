import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ArticleDraft } from '../domain/article-draft';
import type { KindId } from '../domain/kinds/registry';

/** The dialogs that any screen or command may ask for, with what each is opened with. */
export type DialogRequest =
  | { readonly name: 'palette' | 'keys' }
  /** Files dropped or chosen, or text from the clipboard; all empty to begin with a choice. */
  | {
      readonly name: 'import';
      readonly files: readonly File[];
      readonly html: string | null;
      readonly text: string | null;
    }
  /** A newer text of an article: files or text as above, or one that is read already. */
  | {
      readonly name: 'add-version';
      readonly articleId: string;
      readonly files: readonly File[];
      readonly html: string | null;
      readonly text: string | null;
      readonly draft: ArticleDraft | null;
    }
  /** Another tab has deleted an annotation in whose card somebody was. */
  | { readonly name: 'gone-annotation'; readonly kind: KindId; readonly number: number }
  | { readonly name: 'article-details'; readonly articleId: string }
  | { readonly name: 'restore'; readonly file: File };

interface DialogState {
  readonly open: DialogRequest | null;
  /** Whether the open dialog is in the middle of something that can't be called off. */
  readonly isHeld: boolean;
}

const dialogs = createStore<DialogState>(() => ({ open: null, isHeld: false }));

function show(open: DialogRequest | null): void {
  if (!dialogs.getState().isHeld) dialogs.setState({ open });
}

/** Asks for a dialog; one that is open gives way, unless it is held. */
export function openDialog(request: DialogRequest): void {
  show(request);
}

/** Asks for the dialog of a newer text of an article; without a draft it begins with a choice. */
export function openAddVersion(articleId: string, draft: ArticleDraft | null = null): void {
  show({ name: 'add-version', articleId, files: [], html: null, text: null, draft });
}

/** Closes whatever dialog is open, unless it is held. */
export function closeDialog(): void {
  show(null);
}

/** Whether a dialog is asked for, which may not be on the page yet. */
export function isDialogAskedFor(): boolean {
  return dialogs.getState().open !== null;
}

/** The dialog asked for, or `null`. */
export function useOpenDialog(): DialogRequest | null {
  return useStore(dialogs, (state) => state.open);
}

/**
 * Holds the open dialog until the function returned is called: it neither closes nor gives way, so that nobody takes leaving
 * it for calling off what is under way, and what comes of that is shown.
 */
export function holdDialog(): () => void {
  dialogs.setState({ isHeld: true });
  return () => dialogs.setState({ isHeld: false });
}
