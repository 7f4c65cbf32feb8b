import { flushSync } from 'react-dom';
import { removeAnnotations } from '../../store/actions/edit-annotation';
import { showCard } from '../../store/actions/open-annotation';
import { undoOfLastStep } from '../../store/actions/undo-last-step';
import { showUndoToast } from '../../ui/toast';
import type { Command, CommandContext } from './command';
import { isAtArticle, isEditing } from './is-reading';
import { chooseTarget, isLinking, walkTargets } from './link-targets';
import { annotationToOpen, listOf, selectedOf, walk, walkStack } from './step-to-annotation';

/** From mention to mention while a claim waits for one, else from annotation to annotation. */
function walkOn(context: CommandContext, direction: 1 | -1): void {
  if (isLinking(context)) walkTargets(context, direction);
  else walk(context, direction);
}

/** Puts the focus on the card of what Enter means. */
function goToCard(context: CommandContext): void {
  const { session } = context.workspace;
  const annotation = annotationToOpen(context);
  if (annotation === undefined) {
    session.announce(context.translator.t('command.walk.none-here'));
    return;
  }
  // The card has to be there before it can be asked to take the focus.
  if (annotation.id !== session.state.getState().selectedId)
    flushSync(() => showCard(context.workspace, annotation.id));
  session.requestFocus('card');
}

function remove(context: CommandContext): void {
  const annotation = selectedOf(context);
  const { workspace, translator } = context;
  if (annotation === undefined) {
    workspace.session.announce(translator.t('command.annotation.none-open'));
    return;
  }
  removeAnnotations(workspace, annotation.articleId, [annotation.id]);
  workspace.session.select(null);
  workspace.session.endModes();
  workspace.session.requestFocus('text');
  showUndoToast(
    translator,
    translator.t('change.remove', { count: 1 }),
    undoOfLastStep(workspace, annotation.articleId),
  );
}

/** Chooses all that the list shows, beside what is chosen and hidden by the filter. */
function chooseAll(context: CommandContext): void {
  const { session } = context.workspace;
  const list = listOf(context);
  session.tick([...session.state.getState().tickedIds, ...list.map(({ id }) => id)]);
  session.announce(context.translator.t('panels.list.ticked', { count: list.length }));
}

/** Going from annotation to annotation, and what is done with the one that is open. */
export const annotationCommands: readonly Command[] = [
  {
    id: 'annotation.next',
    label: 'command.annotation.next',
    group: 'annotation',
    keys: ['j'],
    where: 'workbench',
    when: isAtArticle,
    run: (context) => walkOn(context, 1),
  },
  {
    id: 'annotation.previous',
    label: 'command.annotation.previous',
    group: 'annotation',
    keys: ['k'],
    where: 'workbench',
    when: isAtArticle,
    run: (context) => walkOn(context, -1),
  },
  {
    id: 'annotation.stack',
    label: 'command.annotation.stack',
    group: 'annotation',
    keys: ['x'],
    where: 'text',
    when: isAtArticle,
    run: walkStack,
  },
  {
    id: 'annotation.open-card',
    label: 'command.annotation.open-card',
    group: 'annotation',
    keys: ['enter'],
    where: 'text',
    when: isAtArticle,
    run: (context) => {
      if (isLinking(context)) chooseTarget(context);
      else goToCard(context);
    },
  },
  {
    id: 'annotation.delete',
    label: 'command.annotation.delete',
    group: 'annotation',
    keys: ['delete', 'backspace'],
    where: 'text',
    when: isAtArticle,
    run: remove,
  },
  {
    id: 'annotation.choose-all',
    label: 'command.annotation.choose-all',
    group: 'annotation',
    // Elsewhere it means all words of the text or of a field.
    keys: ['mod+a'],
    where: 'list',
    when: isAtArticle,
    run: chooseAll,
  },
  {
    id: 'annotation.link',
    label: 'command.annotation.link',
    group: 'annotation',
    keys: ['l'],
    where: 'workbench',
    when: (context) => selectedOf(context)?.kind === 'claim' && !isEditing(context),
    run: (context) => {
      const { session } = context.workspace;
      session.startLinking(selectedOf(context)?.id ?? '');
      session.requestFocus('text');
    },
  },
];
