import { editSettings } from '../store/actions/edit-settings';
import { findSettings } from '../store/find-settings';
import type { RecordStore } from '../store/record-store';

/** Stands among the hidden tips once the browser has been asked to keep the work. */
const ASKED = 'asked-to-persist';

/**
 * Asks the browser to keep the work when the first article is kept: before that there is nothing to keep, and browsers say
 * yes to pages that are used. Once for good; the settings show the answer and can ask again. Returns the function that stops it.
 */
export function askToPersistOnce(store: RecordStore, ask: () => Promise<boolean>): () => void {
  const unwatch = store.watch(({ change, cause }) => {
    const isFirst = change.edits.some((edit) => edit.table === 'articles' && edit.before === null);
    if (!isFirst || cause === 'remote') return;
    unwatch();
    const settings = findSettings(store.state.getState());
    if (settings === undefined || settings.hiddenTips.includes(ASKED)) return;
    const hiddenTips = [...settings.hiddenTips, ASKED];
    // After the act of the person, not in the midst of it.
    queueMicrotask(() => {
      editSettings({ store }, { hiddenTips });
      void ask();
    });
  });
  return unwatch;
}
