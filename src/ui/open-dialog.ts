import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

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
  | { readonly name: 'article-details'; readonly articleId: string }
  | { readonly name: 'restore'; readonly file: File };

const dialogs = createStore<{ readonly open: DialogRequest | null }>(() => ({ open: null }));

/** Asks for a dialog; one that is open gives way. */
export function openDialog(request: DialogRequest): void {
  dialogs.setState({ open: request });
}

/** Closes whatever dialog is open. */
export function closeDialog(): void {
  dialogs.setState({ open: null });
}

/** Whether a dialog is asked for, which may not be on the page yet. */
export function isDialogAskedFor(): boolean {
  return dialogs.getState().open !== null;
}

/** The dialog asked for, or `null`. */
export function useOpenDialog(): DialogRequest | null {
  return useStore(dialogs, (state) => state.open);
}
