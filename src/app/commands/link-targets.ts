import type { Annotation } from '../../domain/annotation';
import { isMention } from '../../domain/mention';
import { inReadingOrder } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { announceAnnotation } from './announce-annotation';
import type { CommandContext } from './command';
import { stackAt } from './step-to-annotation';

/** Whether a claim waits for a mention to be chosen in the text. */
export function isLinking({ workspace }: CommandContext): boolean {
  return workspace.session.state.getState().linkingClaimId !== null;
}

/** Mentions that a claim can be linked to by choosing their words. */
function linkTargets(context: CommandContext): readonly Annotation[] {
  const { view } = context.workspace.session.state.getState();
  return inReadingOrder(standingAnnotations(context.workspace.store.state.getState().tables)).filter(
    (annotation) => isMention(annotation) && annotation.spans[0]?.versionId === view?.versionId,
  );
}

/** While a claim waits for a mention: from mention to mention, without leaving the claim's card. */
export function walkTargets(context: CommandContext, direction: 1 | -1): void {
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
  announceAnnotation(context, 'command.walk.at', next, {
    at: targets.indexOf(next) + 1,
    count: targets.length,
  });
}

/** Chooses the mention at the caret for the claim that waits for one. */
export function chooseTarget(context: CommandContext): void {
  const { session } = context.workspace;
  const caret = session.state.getState().view?.selection().start ?? 0;
  const target = stackAt(context, caret).find(isMention);
  if (target === undefined) session.announce(context.translator.t('mode.link.nothing'));
  else session.chooseLinkTarget(target.id);
}
