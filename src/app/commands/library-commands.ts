import { goTo } from '../../ui/route';
import type { Command } from './command';

function focusSearch(): boolean {
  const field = document.getElementById('library-search');
  field?.focus();
  return field !== null;
}

/** Goes to the library's search field, which is there once the library is drawn. */
function openSearch(): void {
  if (focusSearch()) return;
  goTo({ screen: 'library' });
  const observer = new MutationObserver(() => {
    if (focusSearch()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  // An empty library has no field; then nobody waits for it.
  setTimeout(() => observer.disconnect(), 2000);
}

/** Searching everything on this device. */
export const libraryCommands: readonly Command[] = [
  {
    id: 'library.search',
    label: 'command.library.search',
    group: 'go',
    keys: ['/'],
    where: 'anywhere',
    when: ({ route, workspace }) =>
      route.screen !== 'article' && workspace.store.state.getState().tables.articles.size > 0,
    run: openSearch,
  },
];
