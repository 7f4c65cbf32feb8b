import { LIBRARY_SCOPE } from '../../domain/change';
import { firstUndone, lastDone } from '../../store/history';
import type { Command, CommandContext } from './command';

function scopeOf({ route }: CommandContext): string {
  return route.screen === 'article' ? route.articleId : LIBRARY_SCOPE;
}

function historyOf(context: CommandContext) {
  return context.workspace.store.state.getState().histories.get(scopeOf(context)) ?? [];
}

/** Undo and redo, of the article that is open or of the library. */
export const historyCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    label: 'command.undo',
    group: 'edit',
    keys: ['mod+z'],
    where: 'anywhere',
    when: (context) => lastDone(historyOf(context)) !== undefined,
    run: (context) => context.workspace.store.undo(scopeOf(context)),
  },
  {
    id: 'edit.redo',
    label: 'command.redo',
    group: 'edit',
    keys: ['mod+shift+z', 'mod+y'],
    where: 'anywhere',
    when: (context) => firstUndone(historyOf(context)) !== undefined,
    run: (context) => context.workspace.store.redo(scopeOf(context)),
  },
];
