import { firstUndoneInSight, lastDoneInSight } from '../../store/steps-in-sight';
import type { Command, CommandContext } from './command';

function articleIdOf({ route }: CommandContext): string | null {
  return route.screen === 'article' ? route.articleId : null;
}

function doneIn(context: CommandContext) {
  return lastDoneInSight(context.workspace.store.state.getState().histories, articleIdOf(context));
}

function undoneIn(context: CommandContext) {
  return firstUndoneInSight(context.workspace.store.state.getState().histories, articleIdOf(context));
}

function say(
  { workspace, translator }: CommandContext,
  key: 'header.nothing-to-undo' | 'header.nothing-to-redo',
): void {
  workspace.session.announce(translator.t(key));
}

/** Undo and redo, of the text that is edited, else of the article that is open or of the library. */
export const historyCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    label: 'command.undo',
    group: 'edit',
    keys: ['mod+z'],
    where: 'anywhere',
    run: (context) => {
      const { editing } = context.workspace.session.state.getState();
      if (editing !== null) {
        if (editing.canUndo) editing.controls.undo();
        else say(context, 'header.nothing-to-undo');
        return;
      }
      const step = doneIn(context);
      if (step === undefined) say(context, 'header.nothing-to-undo');
      else context.workspace.store.undo(step.scope);
    },
  },
  {
    id: 'edit.redo',
    label: 'command.redo',
    group: 'edit',
    keys: ['mod+shift+z', 'mod+y'],
    where: 'anywhere',
    run: (context) => {
      const { editing } = context.workspace.session.state.getState();
      if (editing !== null) {
        if (editing.canRedo) editing.controls.redo();
        else say(context, 'header.nothing-to-redo');
        return;
      }
      const step = undoneIn(context);
      if (step === undefined) say(context, 'header.nothing-to-redo');
      else context.workspace.store.redo(step.scope);
    },
  },
];
