import type { Editor } from '@tiptap/core';
import type { Annotation } from '../domain/annotation';
import { isMarkedOn } from '../domain/standing';
import { heardWordsOf } from '../domain/words-of-annotation';
import type { Translator } from '../i18n/translator';
import { annotationNumbers, inReadingOrder } from '../store/annotation-order';
import { shownRanges } from '../store/shown-ranges';
import { annotationsOn, standingAnnotations } from '../store/standing-annotations';
import type { Workspace } from '../store/workspace';
import { selectionRange } from './selection-range';
import { createVisibility } from './visible-annotations';

/** Pause after the last move of the caret before it is said where it is, in ms. */
const PAUSE_MS = 600;

/**
 * Reads out which annotations the caret has come into, once it rests: each once, until the caret has left it. What is said of
 * the place meanwhile by somebody else is enough. Returns the function that stops it.
 */
export function tellCaret(
  editor: Editor,
  { session, store }: Workspace,
  translator: Translator,
  versionId: string,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: ReadonlySet<string> = new Set();

  function annotationsAt(offset: number): readonly Annotation[] {
    const records = store.state.getState();
    const isVisible = createVisibility(records, session.state.getState(), versionId);
    return inReadingOrder(annotationsOn(records.tables, versionId)).filter(
      (annotation) =>
        shownRanges(records.tables, annotation, versionId).some(
          ({ start, end }) => start <= offset && offset < end,
        ) && isVisible(annotation),
    );
  }

  /** Says what the caret has come into, or takes it as said. */
  function tell(isSaidAlready: boolean): void {
    if (editor.isDestroyed || session.state.getState().editing !== null) return;
    const { start, end } = selectionRange(editor.state);
    const here = annotationsAt(start);
    const isResting = end === start && (isSaidAlready || editor.view.hasFocus());
    const entered = here.filter(({ id }) => !told.has(id));
    told = new Set(here.flatMap(({ id }) => (isResting || told.has(id) ? [id] : [])));
    if (!isResting || isSaidAlready || entered.length === 0) return;
    const numbers = annotationNumbers(standingAnnotations(store.state.getState().tables));
    const sentences = entered.map((annotation) =>
      translator.t(isMarkedOn(annotation, versionId) ? 'editor.caret-in' : 'editor.caret-in-doubt', {
        kind: translator.t(`kind.${annotation.kind}.name`),
        number: numbers.get(annotation.id) ?? 0,
        words: heardWordsOf(annotation),
      }),
    );
    session.announce(sentences.join('\n'));
  }

  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(false), PAUSE_MS);
  };
  editor.on('selectionUpdate', schedule);
  editor.on('focus', schedule);
  const unwatch = session.state.subscribe((now, before) => {
    if (now.announcement === before.announcement) return;
    clearTimeout(timer);
    tell(true);
  });
  return () => {
    clearTimeout(timer);
    editor.off('selectionUpdate', schedule);
    editor.off('focus', schedule);
    unwatch();
  };
}
