import { BOUNDARY_UNITS, type BoundaryUnit } from '../../anchoring/boundary-unit';
import type { Annotation } from '../../domain/annotation';
import { cutText } from '../../domain/cut-text';
import { moveSpanEnd } from '../../store/actions/change-spans';
import { annotationNumbers } from '../../store/annotation-order';
import type { SpanEnd } from '../../store/session';
import { standingAnnotations } from '../../store/standing-annotations';
import { backToText } from './area-commands';
import type { Command, CommandContext } from './command';
import { isReading } from './is-reading';
import { shownKeys } from './shown-keys';
import { hasSelected, selectedOf } from './step-to-annotation';
import { whyNotMark } from './why-not-mark';

/** How many characters of the words at a moved end are read out, at most. */
const HEARD = 40;

/** What is read out of a span's words at one of its ends: whole words, as many as there is room for. */
function wordsAt(exact: string, edge: SpanEnd['edge']): string {
  if (exact.length <= HEARD) return exact.trim();
  return edge === 'start'
    ? cutText(exact, HEARD)
        .replace(/\s\S*$/, '')
        .trim()
    : exact
        .slice(-HEARD)
        .replace(/^(?:\S*\s|[\udc00-\udfff])/, '')
        .trim();
}

function describeEnd({ translator }: CommandContext, annotation: Annotation, end: SpanEnd): string {
  const { exact } = annotation.spans[end.span] ?? { exact: '' };
  const key = end.edge === 'start' ? 'mode.move.starts' : 'mode.move.ends';
  return translator.t(key, { words: wordsAt(exact, end.edge) });
}

/** Says which end the keys have now; of the first one also what they do and how to leave it. */
function announceTaken(
  context: CommandContext,
  annotation: Annotation,
  end: SpanEnd,
  isFirst: boolean,
): void {
  const { workspace, translator } = context;
  const { t } = translator;
  const numbers = annotationNumbers(standingAnnotations(workspace.store.state.getState().tables));
  const title = t(`mode.move.title-${end.edge}`, {
    kind: t(`kind.${annotation.kind}.name`),
    number: numbers.get(annotation.id) ?? 0,
  });
  const sentences = [`${title}.`, describeEnd(context, annotation, end)];
  if (isFirst) {
    const other = shownKeys(context, MOVE_END);
    const leave = shownKeys(context, backToText);
    sentences.push(t('mode.move.arrows'));
    if (other !== '') sentences.push(t('mode.move.other-end', { keys: other }));
    if (leave !== '') sentences.push(t('mode.move.leave', { keys: leave }));
  }
  workspace.session.announce(sentences.join('\n'));
}

/** First the end of the words at the caret, then every other end of the annotation in turn. */
function takeNextEnd(context: CommandContext): void {
  const { session } = context.workspace;
  const { movingEnd, view } = session.state.getState();
  const annotation = selectedOf(context);
  if (annotation === undefined) return;
  const ends = annotation.spans.flatMap((_, span): SpanEnd[] =>
    (['end', 'start'] as const).map((edge) => ({ annotationId: annotation.id, span, edge })),
  );
  const caret = view?.selection().start ?? 0;
  const atCaret = annotation.spans.findIndex(({ start, end }) => start <= caret && end >= caret);
  const current = ends.findIndex(({ span, edge }) => span === movingEnd?.span && edge === movingEnd.edge);
  const next = movingEnd === null ? ends[Math.max(0, atCaret) * 2] : ends[(current + 1) % ends.length];
  if (next === undefined) return;
  session.startMovingEnd(next);
  session.requestFocus('text');
  announceTaken(context, annotation, next, movingEnd === null);
}

function moveEnd(context: CommandContext, unit: BoundaryUnit, direction: 1 | -1): void {
  const { workspace, translator } = context;
  const { movingEnd, view } = workspace.session.state.getState();
  const { tables } = workspace.store.state.getState();
  const annotation = standingAnnotations(tables).get(movingEnd?.annotationId ?? '');
  const span = annotation?.spans[movingEnd?.span ?? -1];
  if (annotation === undefined || movingEnd === null || span === undefined) return;
  if (view === null || span.versionId !== view.versionId) return;
  const { edge } = movingEnd;
  const place = view.boundaryFrom(span[edge], { edge, unit, direction });
  const isPossible = place !== null && (edge === 'start' ? place < span.end : place > span.start);
  if (!isPossible) {
    workspace.session.announce(translator.t('mode.move.no-further'));
    return;
  }
  moveSpanEnd(workspace, annotation, movingEnd.span, edge, place);
  const moved = standingAnnotations(workspace.store.state.getState().tables).get(annotation.id);
  if (moved === undefined) return;
  // Words that have met another span of the annotation are one with it now.
  const index = moved.spans.findIndex(({ start, end }) => start <= place && end >= place);
  const end = { ...movingEnd, span: Math.max(0, index) };
  if (end.span !== movingEnd.span) workspace.session.startMovingEnd(end);
  view.select({ start: place, end: place });
  view.reveal({ start: place, end: place });
  workspace.session.announce(describeEnd(context, moved, end));
}

/** The arrow that goes this way; in a text from right to left the left one goes on. */
const ARROWS: Readonly<Record<BoundaryUnit, { readonly on: string; readonly back: string }>> = {
  character: { on: 'arrowright', back: 'arrowleft' },
  word: { on: 'mod+arrowright', back: 'mod+arrowleft' },
  sentence: { on: 'arrowdown', back: 'arrowup' },
};

function isRightToLeft({ workspace }: CommandContext): boolean {
  const { articleId } = workspace.session.state.getState();
  return workspace.store.state.getState().tables.articles.get(articleId ?? '')?.direction === 'rtl';
}

function moveCommand(unit: BoundaryUnit, way: 'on' | 'back'): Command {
  const direction = way === 'on' ? 1 : -1;
  return {
    id: `span.${unit}-${way}`,
    label: `command.span.${unit}.${way}`,
    group: 'annotation',
    keys: [ARROWS[unit][way]],
    where: 'text',
    when: ({ workspace }) => workspace.session.state.getState().movingEnd !== null,
    run: (context) => {
      const isMirrored = unit !== 'sentence' && isRightToLeft(context);
      moveEnd(context, unit, isMirrored ? (-direction as 1 | -1) : direction);
    },
  };
}

const MOVE_END: Command = {
  id: 'span.move-end',
  label: 'command.span.move-end',
  group: 'annotation',
  keys: ['m'],
  where: 'workbench',
  when: (context) => hasSelected(context) && isReading(context) && whyNotMark(context) === null,
  whyNot: whyNotMark,
  run: takeNextEnd,
};

/** Moving the ends of an annotation's words by key: `M` takes an end, the arrows move it, Esc lets it go. */
export const spanCommands: readonly Command[] = [
  MOVE_END,
  ...BOUNDARY_UNITS.flatMap((unit) => [moveCommand(unit, 'on'), moveCommand(unit, 'back')]),
];
