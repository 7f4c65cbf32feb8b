import type { GrowthStep } from '../../anchoring/grow-range';
import type { Annotation } from '../../domain/annotation';
import { KIND_IDS, type KindId, kindOf } from '../../domain/kinds/registry';
import type { TextRange } from '../../domain/span';
import { addSpan } from '../../store/actions/change-spans';
import { markWords } from '../../store/actions/mark-words';
import { inReadingOrder } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { announceAnnotation } from './announce-annotation';
import type { Command, CommandContext } from './command';
import { isReading } from './is-reading';
import { whyNotMark } from './why-not-mark';

/** What an annotation takes when nothing is selected: a claim the sentence at the caret, everything else the word. */
function unitOf(kind: KindId): GrowthStep {
  return kind === 'claim' || kind === 'note' ? 'sentence' : 'word';
}

/** The words to mark: those selected, else the unit at the caret; `null` when there are none. */
export function wordsToMark({ workspace }: CommandContext, unit: GrowthStep): TextRange | null {
  return workspace.session.state.getState().view?.wordsToMark(unit) ?? null;
}

/** Whether others of its kind stand behind an annotation, whose numbers go up when it is made. */
function isFollowed({ workspace }: CommandContext, { id, kind }: Annotation): boolean {
  const annotations = standingAnnotations(workspace.store.state.getState().tables);
  return inReadingOrder(annotations).findLast((other) => other.kind === kind)?.id !== id;
}

/** The annotation of a kind that has exactly these words. */
function annotationOn(
  { workspace }: CommandContext,
  kind: KindId,
  { start, end }: TextRange,
): Annotation | undefined {
  const { view } = workspace.session.state.getState();
  return inReadingOrder(standingAnnotations(workspace.store.state.getState().tables)).find(
    ({ kind: other, spans }) =>
      other === kind &&
      spans.length === 1 &&
      spans.some((span) => span.versionId === view?.versionId && span.start === start && span.end === end),
  );
}

function markAs(kind: KindId, context: CommandContext): void {
  const { session } = context.workspace;
  const { view, addingSpanTo } = session.state.getState();
  const range = wordsToMark(context, unitOf(kind));
  if (view === null || range === null) {
    session.announce(context.translator.t('command.nothing-to-mark'));
    return;
  }
  // Words that nobody selected are not marked twice: the caret stands behind them after the first time.
  const { start, end } = view.selection();
  const marked = end > start ? undefined : annotationOn(context, kind, range);
  if (marked !== undefined) {
    session.select(marked.id);
    announceAnnotation(context, 'command.made-already', marked);
    return;
  }
  const annotation = markWords(context.workspace, kind, view.versionId, [range]);
  view.select({ start: range.end, end: range.end });
  if (addingSpanTo !== null) session.endModes();
  session.select(annotation.id, { isFresh: true });
  session.requestFocus('card');
  announceAnnotation(
    context,
    isFollowed(context, annotation) ? 'command.made-before' : 'command.made',
    annotation,
  );
}

function addWords(context: CommandContext): void {
  const { session, store } = context.workspace;
  const { view, addingSpanTo, selectedId } = session.state.getState();
  const annotation = standingAnnotations(store.state.getState().tables).get(addingSpanTo ?? selectedId ?? '');
  const range = wordsToMark(context, 'word');
  if (view === null || range === null || annotation === undefined) return;
  addSpan(context.workspace, annotation, view.versionId, range);
  view.select({ start: range.end, end: range.end });
  session.endModes();
  session.select(annotation.id);
  announceAnnotation(context, 'command.words-added', annotation);
}

/** Whether a text is there whose words can be marked. */
function canMark(context: CommandContext): boolean {
  return isReading(context) && whyNotMark(context) === null;
}

/** One command for each kind of annotation, and the one that adds words to an annotation. */
export const markingCommands: readonly Command[] = [
  ...KIND_IDS.map(
    (kind): Command => ({
      id: `mark.${kind}`,
      label: `command.mark.${kind}`,
      group: 'mark',
      keys: [kindOf(kind).shortcut.toLowerCase()],
      where: 'text',
      when: canMark,
      whyNot: whyNotMark,
      run: (context) => markAs(kind, context),
    }),
  ),
  {
    id: 'mark.add-words',
    label: 'command.mark.add-words',
    group: 'mark',
    keys: ['a'],
    where: 'text',
    when: (context) => {
      const { addingSpanTo, selectedId } = context.workspace.session.state.getState();
      return canMark(context) && (addingSpanTo ?? selectedId) !== null;
    },
    whyNot: whyNotMark,
    run: addWords,
  },
];
