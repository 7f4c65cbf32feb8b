import { createDocument, type Editor } from '@tiptap/core';
import { history, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { ArticleVersion } from '../../domain/article-version';
import { documentSchema } from '../../domain/document';
import { asksForReview } from '../../domain/placement';
import type { Translator } from '../../i18n/translator';
import { addEditedVersion, type RiddenWords } from '../../store/actions/add-edited-version';
import { inReadingOrder } from '../../store/annotation-order';
import { shownRanges } from '../../store/shown-ranges';
import { annotationsOn } from '../../store/standing-annotations';
import type { RiddenSpan, TextDraft } from '../../store/text-draft';
import type { TextControls, TextEditing } from '../../store/text-editing';
import type { Workspace } from '../../store/workspace';
import { showToast } from '../../ui/toast';
import { createPositionMap } from '../position-map';
import { readOnlyKey } from '../read-only-guard';
import { countChanges } from './count-changes';
import { createEditingPlugin } from './editing-plugin';
import { isFormatOn, linkAt, setLink, toggleFormat } from './format-text';
import { keepDraft } from './keep-draft';
import type { PasteReader } from './paste';
import { readDocument } from './read-document';
import { isLost } from './ridden-span';
import { createRideAlong, type LastEdit, lastEditOf, withHeldSpans } from './ride-along';
import { rideAlongOf } from './riding-spans';

/** Where a text is edited. */
export interface EditingPlace {
  readonly editor: Editor;
  readonly workspace: Workspace;
  readonly translator: Translator;
  readonly version: ArticleVersion;
  readonly readPaste: PasteReader;
}

/** How many steps can be taken back while the text is edited. */
const DEPTH = 1000;

/** Pause after the last edit before it is counted what has become of the annotations, in ms. */
const COUNT_MS = 250;

function spansToRide({ workspace, version, editor }: EditingPlace): readonly RiddenSpan[] {
  const map = createPositionMap(editor.state.doc);
  const { tables } = workspace.store.state.getState();
  return inReadingOrder(annotationsOn(tables, version.id))
    .flatMap((annotation) =>
      shownRanges(tables, annotation, version.id).map(({ start, end }) => ({
        annotationId: annotation.id,
        start,
        end,
        from: map.toPosition(start),
        to: map.toPosition(end),
      })),
    )
    .sort((a, b) => a.from - b.from);
}

/** Where the words of the spans are in the text, as offsets. */
function wordsOf(state: EditorState): readonly RiddenWords[] {
  const map = createPositionMap(state.doc);
  return (rideAlongOf(state)?.spans ?? []).map((span) => ({
    annotationId: span.annotationId,
    start: span.start,
    end: span.end,
    now: isLost(span) ? null : { start: map.toOffset(span.from, 1), end: map.toOffset(span.to, -1) },
  }));
}

/** How many annotations somebody has to look at on a version. */
function countQuestions({ store }: Workspace, versionId: string): number {
  const placements = [...store.state.getState().tables.placements.values()];
  return placements.filter((one) => one.versionId === versionId && asksForReview(one)).length;
}

/** The state in which the text is edited: that of reading without its guard, or the draft that was left. */
function editingState(place: EditingPlace, draft: TextDraft | null, plugin: Plugin): EditorState {
  const { editor, version } = place;
  const others = editor.state.plugins.filter(({ spec }) => spec.key !== readOnlyKey);
  const before = [history({ depth: DEPTH }), plugin];
  if (draft === null)
    return editor.state.reconfigure({ plugins: [createRideAlong(spansToRide(place)), ...before, ...others] });
  const doc = createDocument(draft.document as object, editor.schema);
  // Of another version nobody knows where its words have gone: they are looked for when a version is made.
  const riding = draft.versionId === version.id ? draft.spans : [];
  const spans = riding.filter(({ to }) => to <= doc.content.size);
  return EditorState.create({
    doc,
    plugins: [createRideAlong(spans, spans.keys()), ...before, ...others],
  });
}

/**
 * Begins to edit the text that is shown, or goes on with the draft of it: the same view without its guard. Returns the function
 * that ends it and keeps what was not made a version as a draft; `onEnd` is called once it has ended, however that came.
 */
export function startEditing(place: EditingPlace, draft: TextDraft | null, onEnd: () => void): () => void {
  const { editor, workspace, translator, version } = place;
  const { session } = workspace;
  const { t } = translator;
  const { view } = editor;
  const reading = editor.state;
  const original = draft === null ? reading.doc : createDocument(version.document as object, editor.schema);
  const watchers = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let isEnding = false;

  const now = () => {
    const { editing } = session.state.getState();
    return editing?.controls === controls ? editing : null;
  };
  function say(part: Partial<TextEditing>): void {
    const editing = now();
    if (editing === null) return;
    const isOther = Object.entries(part).some(([key, value]) => editing[key as keyof TextEditing] !== value);
    if (isOther) session.setEditing({ ...editing, ...part });
  }

  /** Goes back to reading; the text is then that of the version again, or the version is another one. */
  function stop(): void {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    editor.off('transaction', handleTransaction);
    keeping.stop();
    onEnd();
    if (now() !== null) session.setEditing(null);
    if (editor.isDestroyed) return;
    view.setProps({ dispatchTransaction: dispatch });
  }

  function read(): void {
    stop();
    if (editor.isDestroyed) return;
    const { plugins } = reading;
    const selection = view.state.selection.getBookmark();
    const { doc } = view.state;
    if (doc.eq(original)) view.updateState(view.state.reconfigure({ plugins }));
    else {
      const state = EditorState.create({ doc: original, plugins });
      const at = Math.min(selection.resolve(doc).from, original.content.size);
      view.updateState(state.apply(state.tr.setSelection(TextSelection.near(original.resolve(at)))));
    }
    session.requestFocus('text');
  }

  async function finish(): Promise<void> {
    if (isEnding || isOver) return;
    if (view.state.doc.eq(original)) {
      await keeping.drop();
      read();
      session.announce(t('editing.nothing-changed'));
      return;
    }
    const document = readDocument(view.state.doc);
    if (view.state.doc.textContent.trim() === '' || !documentSchema.safeParse(document).success) {
      session.announce(t('editing.no-words'));
      showToast(t('editing.no-words'));
      return;
    }
    isEnding = true;
    say({ isEnding, question: null });
    try {
      const made = await addEditedVersion(workspace, {
        versionId: version.id,
        document,
        words: wordsOf(view.state),
      });
      if (made === null) throw new Error('The article is gone');
      await keeping.drop();
      stop();
      session.announce(t('editing.made', { number: made.number, count: countQuestions(workspace, made.id) }));
    } catch {
      isEnding = false;
      say({ isEnding });
      showToast(t('editing.not-made'));
    }
  }

  const controls: TextControls = {
    undo: () => undo(view.state, view.dispatch),
    redo: () => redo(view.state, view.dispatch),
    toggle: (format) => toggleFormat(editor, format),
    isOn: (format) => isFormatOn(editor, format),
    linkAt: () => linkAt(editor),
    setLink: (href) => setLink(editor, href),
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    ask: (question) => say({ question }),
    finish,
    discard: async () => {
      await keeping.drop();
      read();
      session.announce(t('editing.discarded'));
    },
  };

  let last: LastEdit | null = null;
  function handleTransaction({ transaction }: { transaction: Transaction }): void {
    for (const watcher of watchers) watcher();
    if (!transaction.docChanged) return;
    const { state } = view;
    const isChanged = !state.doc.eq(original);
    say({ isChanged, canUndo: undoDepth(state) > 0, canRedo: redoDepth(state) > 0 });
    clearTimeout(timer);
    timer = setTimeout(count, COUNT_MS);
  }
  function count(): void {
    const riding = rideAlongOf(view.state);
    if (riding !== null) say(countChanges(view.state.doc, riding, version.text));
  }

  const dispatch = view.props.dispatchTransaction ?? (() => {});
  session.setTextSelection(null);
  session.endModes();
  view.setProps({
    dispatchTransaction: (transaction) => {
      const whole = withHeldSpans(view.state, transaction, last);
      dispatch.call(view, whole);
      last = lastEditOf(whole) ?? last;
    },
  });
  const context = { editor, session, translator, readPaste: place.readPaste, isEnding: () => isEnding };
  session.setEditing({
    articleId: version.articleId,
    versionId: version.id,
    isChanged: draft !== null,
    canUndo: false,
    canRedo: false,
    changed: 0,
    lost: 0,
    draft: draft === null ? 'none' : 'kept',
    isEnding: false,
    question: null,
    controls,
  });
  view.updateState(editingState(place, draft, createEditingPlugin(context)));
  const keeping = keepDraft(
    editor,
    workspace,
    version,
    () => !view.state.doc.eq(original),
    (state) => say({ draft: state }),
  );
  editor.on('transaction', handleTransaction);
  if (draft !== null) count();
  session.requestFocus('text');
  if (draft === null) session.announce(t('editing.started'));
  else showToast(t('editing.resumed'));
  return stop;
}
