import type { CommandContext } from './command';

/** Whether an article is open, to be read and marked or to be edited. */
export function isAtArticle({ route }: CommandContext): boolean {
  return route.screen === 'article' && route.part === 'read';
}

/** Whether the text of an article is edited: what stands in it has no fixed place until that is done. */
export function isEditing({ workspace }: CommandContext): boolean {
  return workspace.session.state.getState().editing !== null;
}

/** Whether the text of an article is there to be selected in and marked. */
export function isReading({ workspace }: CommandContext): boolean {
  const { editing, view } = workspace.session.state.getState();
  return view !== null && editing === null;
}
