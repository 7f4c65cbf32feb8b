import { flushSync } from 'react-dom';
import type { Annotation } from '../../domain/annotation';
import { isMention } from '../../domain/mention';
import { removeAnnotations } from '../../store/actions/edit-annotation';
import { undoOfLastStep } from '../../store/actions/undo-last-step';
import { inReadingOrder } from '../../store/annotation-order';
import type { FocusArea } from '../../store/session';
import { showUndoToast } from '../../ui/toast';
import type { Command, CommandContext } from './command';
import { annotationToOpen, selectedOf, walk, walkStack } from './step-to-annotation';

/** Mentions that a claim can be linked to by choosing their words. */
function linkTargets(context: CommandContext): readonly Annotation[] {
  const { view } = context.workspace.session.state.getState();
  return inReadingOrder(context.workspace.store.state.getState().tables.annotations).filter(
    (annotation) => isMention(annotation) && annotation.spans[0]?.versionId === view?.versionId,
  );
}

/** While a claim waits for a mention: from mention to mention, without leaving the claim's card. */
function walkTargets(context: CommandContext, direction: 1 | -1): void {
  const { session } = context.workspace;
  const { view } = session.state.getState();
  const caret = view?.selection().start ?? 0;
  const targets = linkTargets(context);
  const startOf = (annotation: Annotation) => annotation.spans[0]?.start ?? 0;
  const next =
    direction > 0
      ? targets.find((target) => startOf(target) > caret)
      : targets.findLast((target) => startOf(target) < caret);
  const span = next?.spans[0];
  if (next === undefined || span === undefined) {
    session.announce(context.translator.t('command.walk.end'));
    return;
  }
  view?.select({ start: span.start, end: span.start });
  view?.reveal(span);
  session.light([next.id]);
  session.announce(span.exact);
}

/** Chooses the mention at the caret for the claim that waits for one. */
function chooseTarget(context: CommandContext): void {
  const { session } = context.workspace;
  const caret = session.state.getState().view?.selection().start ?? 0;
  const sizeOf = ({ spans }: Annotation) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const [target] = linkTargets(context)
    .filter(({ spans }) => spans.some(({ start, end }) => start <= caret && end >= caret))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  if (target === undefined) session.announce(context.translator.t('mode.link.nothing'));
  else session.chooseLinkTarget(target.id);
}

function isLinking({ workspace }: CommandContext): boolean {
  return workspace.session.state.getState().linkingClaimId !== null;
}

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
  if (annotation.id !== session.state.getState().selectedId) flushSync(() => session.select(annotation.id));
  session.requestFocus('card');
}

function remove(context: CommandContext): void {
  const annotation = selectedOf(context);
  if (annotation === undefined) return;
  const { workspace, translator } = context;
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

function leave(context: CommandContext): void {
  const { session } = context.workspace;
  const { linkingClaimId, addingSpanTo, movingEnd, selectedId } = session.state.getState();
  if (linkingClaimId !== null || addingSpanTo !== null || movingEnd !== null) session.endModes();
  else if (selectedId !== null && document.activeElement?.closest('[data-article-text]') != null)
    session.select(null);
  // A card that is left once is no longer the one just made: taking it back is deleting from now on.
  else if (selectedId !== null) session.select(selectedId);
  session.requestFocus('text');
}

const AREAS: readonly FocusArea[] = ['text', 'card', 'list'];

function focusNext(context: CommandContext, direction: 1 | -1): void {
  const here = document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset.area;
  // Without an annotation there is no card to go to.
  const areas = AREAS.filter((area) => area !== 'card' || hasSelected(context));
  const at = areas.indexOf(here as FocusArea);
  const next = areas[(at + direction + areas.length) % areas.length] ?? 'text';
  context.workspace.session.requestFocus(next);
}

const hasSelected = (context: CommandContext) => selectedOf(context) !== undefined;
const isOpen = ({ route }: CommandContext) => route.screen === 'article' && route.part === 'read';

/** Going from annotation to annotation, and between the text, the card and the list. */
export const walkingCommands: readonly Command[] = [
  {
    id: 'annotation.next',
    label: 'command.annotation.next',
    group: 'annotation',
    keys: ['j'],
    where: 'workbench',
    when: isOpen,
    run: (context) => walkOn(context, 1),
  },
  {
    id: 'annotation.previous',
    label: 'command.annotation.previous',
    group: 'annotation',
    keys: ['k'],
    where: 'workbench',
    when: isOpen,
    run: (context) => walkOn(context, -1),
  },
  {
    id: 'annotation.stack',
    label: 'command.annotation.stack',
    group: 'annotation',
    keys: ['x'],
    where: 'text',
    when: isOpen,
    run: walkStack,
  },
  {
    id: 'annotation.open-card',
    label: 'command.annotation.open-card',
    group: 'annotation',
    keys: ['enter'],
    where: 'text',
    when: isOpen,
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
    when: hasSelected,
    run: remove,
  },
  {
    id: 'annotation.link',
    label: 'command.annotation.link',
    group: 'annotation',
    keys: ['l'],
    where: 'workbench',
    when: (context) => selectedOf(context)?.kind === 'claim',
    run: (context) => {
      const { session } = context.workspace;
      session.startLinking(selectedOf(context)?.id ?? '');
      session.requestFocus('text');
      session.announce(context.translator.t('mode.link.hint'));
    },
  },
  {
    id: 'app.back-to-text',
    label: 'command.app.back-to-text',
    group: 'go',
    keys: ['escape'],
    where: 'workbench',
    when: isOpen,
    run: leave,
  },
  {
    id: 'app.next-area',
    label: 'command.app.next-area',
    group: 'go',
    keys: ['f6'],
    where: 'anywhere',
    when: isOpen,
    run: (context) => focusNext(context, 1),
  },
  {
    id: 'app.previous-area',
    label: 'command.app.previous-area',
    group: 'go',
    keys: ['shift+f6'],
    where: 'anywhere',
    when: isOpen,
    run: (context) => focusNext(context, -1),
  },
];
