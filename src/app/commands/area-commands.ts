import { heardWords } from '../../domain/words-of-annotation';
import { annotationNumbers } from '../../store/annotation-order';
import type { FocusArea, SpanEnd } from '../../store/session';
import { standingAnnotations } from '../../store/standing-annotations';
import type { TextEditing } from '../../store/text-editing';
import { findLandmark, landmarkAround, landmarkValue } from '../../ui/landmarks';
import { focusNextRegion } from '../../ui/page-regions';
import type { Command, CommandContext } from './command';
import { isAtArticle } from './is-reading';
import { hasSelected } from './step-to-annotation';

/** Says what an annotation stands on, once its ends are left where they are. */
function announceMoved({ workspace, translator }: CommandContext, end: SpanEnd): void {
  const annotations = standingAnnotations(workspace.store.state.getState().tables);
  const annotation = annotations.get(end.annotationId);
  if (annotation === undefined) return;
  workspace.session.announce(
    translator.t('mode.move.left', {
      kind: translator.t(`kind.${annotation.kind}.name`),
      number: annotationNumbers(annotations).get(annotation.id) ?? 0,
      words: heardWords(annotation.spans[end.span]?.exact ?? ''),
    }),
  );
}

/** Nothing is lost and no version is made by a key that only leaves: of a changed text it is asked what is to become of it. */
function leaveEditing({ workspace, translator }: CommandContext, editing: TextEditing): void {
  if (!editing.isChanged) {
    void editing.controls.finish();
    return;
  }
  findLandmark(document, 'field', 'done-editing')?.focus();
  workspace.session.announce(translator.t('editing.unfinished'));
}

/** Ends what one is in the midst of, step by step, and goes back to the text. */
function leave(context: CommandContext): void {
  const { session } = context.workspace;
  const { editing, linkingClaimId, addingSpanTo, markingAnew, movingEnd, selectedId, isReviewing } =
    session.state.getState();
  const isInText = landmarkAround(document.activeElement, 'articleText') !== null;
  if (movingEnd !== null) announceMoved(context, movingEnd);
  if ([linkingClaimId, addingSpanTo, markingAnew, movingEnd].some((mode) => mode !== null))
    session.endModes();
  else if (isReviewing && selectedId === null) session.select(null);
  else if (selectedId !== null && isInText) session.select(null);
  else if (editing !== null && isInText) {
    leaveEditing(context, editing);
    return;
  }
  // A card that is left once is no longer the one just made: taking it back is deleting from now on.
  else if (selectedId !== null && !isReviewing) session.select(selectedId);
  session.requestFocus('text');
}

const AREAS: readonly FocusArea[] = ['text', 'card', 'list'];

function focusNext(context: CommandContext, direction: 1 | -1): void {
  if (!isAtArticle(context)) {
    focusNextRegion(direction);
    return;
  }
  const here = landmarkValue(landmarkAround(document.activeElement, 'area'), 'area');
  // Without an annotation there is no card to go to.
  const { isReviewing } = context.workspace.session.state.getState();
  const areas = AREAS.filter((area) => area !== 'card' || isReviewing || hasSelected(context));
  const at = areas.indexOf(here as FocusArea);
  const next = areas[(at + direction + areas.length) % areas.length] ?? 'text';
  context.workspace.session.requestFocus(next);
}

/** Ends what one is in the midst of and goes back to the text. */
export const backToText: Command = {
  id: 'app.back-to-text',
  label: 'command.app.back-to-text',
  group: 'go',
  keys: ['escape'],
  where: 'workbench',
  when: isAtArticle,
  run: leave,
};

/** Going between the text, the card and the list, and between the parts of every other page. */
export const areaCommands: readonly Command[] = [
  backToText,
  {
    id: 'app.next-area',
    label: 'command.app.next-area',
    group: 'go',
    keys: ['f6'],
    where: 'anywhere',
    run: (context) => focusNext(context, 1),
  },
  {
    id: 'app.previous-area',
    label: 'command.app.previous-area',
    group: 'go',
    keys: ['shift+f6'],
    where: 'anywhere',
    run: (context) => focusNext(context, -1),
  },
];
