import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { type Annotation, isOfKind } from '../domain/annotation';
import { annotationKinds } from '../domain/kinds/registry';
import type { TextRange } from '../domain/span';
import type { Translator } from '../i18n/translator';
import type { Workspace } from '../store/workspace';
import { cutPieces, type Piece } from './pieces';
import { createPositionMap, type PositionMap } from './position-map';
import { createSpanIndex, type SpanIndex } from './span-index';
import { takeOverSelection } from './take-over-selection';
import { createVisibility } from './visible-annotations';

/** What the layer needs to know; made once per editor. */
export interface HighlightOptions {
  readonly workspace: Workspace;
  readonly translator: Translator;
  readonly versionId: string;
  /** The number to show beside a block of text, by its index; `null` for none. */
  readonly numberOf: (block: number) => number | null;
}

interface LayerState {
  readonly map: PositionMap;
  /** First and last block that is drawn with marks. */
  readonly window: readonly [number, number];
  readonly decorations: DecorationSet;
}

type LayerMeta = { readonly window: readonly [number, number] } | 'marks-changed';

const layerKey = new PluginKey<LayerState>('highlights');

/** Blocks near the viewport that are drawn before it has been measured. */
const FIRST_BLOCKS = 40;

/** The way between offsets and positions of the document in a state. */
export function positionMapOf(state: EditorState): PositionMap {
  return layerKey.getState(state)?.map ?? createPositionMap(state.doc);
}

/** True for a transaction that draws marks anew. */
export function isRedraw(transaction: Transaction): boolean {
  return transaction.getMeta(layerKey) !== undefined;
}

/** The part of the text that is drawn with its marks: what is near the viewport. */
export function drawnRange(state: EditorState): TextRange {
  const value = layerKey.getState(state);
  if (value === undefined) return { start: 0, end: 0 };
  const { map, window } = value;
  return { start: map.blockStart(window[0]), end: map.blockEnd(Math.min(window[1], map.blockCount - 1)) };
}

/** Draws these blocks with their marks, and no others. */
export function showBlocks(view: EditorView, window: readonly [number, number]): void {
  const current = layerKey.getState(view.state)?.window;
  if (current !== undefined && current[0] === window[0] && current[1] === window[1]) return;
  view.dispatch(takeOverSelection(view, view.state.tr.setMeta(layerKey, { window } satisfies LayerMeta)));
}

/** The source or entity that a mention names; `null` for all else. */
function namedBy(annotation: Annotation): string | null {
  if (isOfKind(annotation, 'source-mention')) return annotation.body.sourceId;
  return isOfKind(annotation, 'entity-mention') ? annotation.body.entityId : null;
}

function markAttributes(mark: Piece['marks'][number], piece: Piece, annotation: Annotation, name: string) {
  const kind = annotationKinds[annotation.kind];
  const isWaiting = annotation.reviewState === 'waiting';
  const classes = ['rt-mark', `rt-mark-${kind.line}`, `rt-lane-${mark.lane}`, `rt-kind-${kind.colour}`];
  if (mark.isStart) classes.push('rt-start');
  if (mark.isEnd) classes.push('rt-end');
  if (isWaiting) classes.push('rt-waiting');
  const named = namedBy(annotation);
  return {
    // Only the first piece says what it is, so that a reader hears it once.
    nodeName: mark.isStart ? 'mark' : 'span',
    class: classes.join(' '),
    'data-id': annotation.id,
    'data-ids': piece.annotationIds.join(' '),
    ...(named === null ? {} : { 'data-names': named }),
    ...(mark.isStart ? { 'aria-description': name } : {}),
  };
}

/** Draws the marks of the annotations in the blocks near the viewport, and follows the store. */
export function createHighlightLayer(options: HighlightOptions): Extension {
  const { workspace, translator, versionId, numberOf } = options;
  const { store, session } = workspace;
  let index: SpanIndex = createSpanIndex();

  function readAll(): void {
    const records = store.state.getState();
    const isVisible = createVisibility(records, session.state.getState(), versionId);
    index = createSpanIndex(
      [...records.tables.annotations.values()].filter(isVisible).flatMap((annotation) => spansOf(annotation)),
    );
  }

  function spansOf(annotation: Annotation) {
    return annotation.spans
      .filter((span) => span.versionId === versionId)
      .map(({ start, end }) => ({ annotationId: annotation.id, start, end }));
  }

  function draw(
    state: EditorState,
    map: PositionMap,
    [first, last]: readonly [number, number],
  ): DecorationSet {
    const { annotations } = store.state.getState().tables;
    const decorations: Decoration[] = [];
    for (let block = first; block <= Math.min(last, map.blockCount - 1); block += 1) {
      const range = { start: map.blockStart(block), end: map.blockEnd(block) };
      const number = numberOf(block);
      if (number !== null) {
        const from = map.blockPosition(block);
        const to = from + (range.end - range.start) + 2;
        decorations.push(Decoration.node(from, to, { 'data-number': String(number) }));
      }
      for (const piece of cutPieces(range, index.touching(range))) {
        const from = map.toPosition(piece.start);
        const to = from + (piece.end - piece.start);
        // The widest mark is the outermost element.
        for (const mark of [...piece.marks].reverse()) {
          const annotation = annotations.get(mark.annotationId);
          if (annotation === undefined) continue;
          const name = translator.t(`kind.${annotation.kind}.name`);
          decorations.push(Decoration.inline(from, to, markAttributes(mark, piece, annotation, name)));
        }
      }
    }
    return DecorationSet.create(state.doc, decorations);
  }

  return Extension.create({
    name: 'highlightLayer',
    addProseMirrorPlugins: () => [
      new Plugin<LayerState>({
        key: layerKey,
        state: {
          init: (_config, state) => {
            readAll();
            const map = createPositionMap(state.doc);
            const window = [0, FIRST_BLOCKS] as const;
            return { map, window, decorations: draw(state, map, window) };
          },
          apply: (transaction, value, _before, state) => {
            const meta = transaction.getMeta(layerKey) as LayerMeta | undefined;
            if (meta === undefined) return value;
            const window = meta === 'marks-changed' ? value.window : meta.window;
            return { ...value, window, decorations: draw(state, value.map, window) };
          },
        },
        props: { decorations: (state) => layerKey.getState(state)?.decorations },
        view: (view) => {
          const redraw = () => {
            if (view.isDestroyed) return;
            view.dispatch(
              takeOverSelection(view, view.state.tr.setMeta(layerKey, 'marks-changed' satisfies LayerMeta)),
            );
          };
          const unwatchRecords = store.state.subscribe((now, before) => {
            if (now.tables.annotations === before.tables.annotations) {
              const isLinked =
                now.tables.evidence !== before.tables.evidence || now.tables.ties !== before.tables.ties;
              if (!isLinked || !session.state.getState().filter.onlyUnlinked) return;
              readAll();
            } else {
              const isVisible = createVisibility(now, session.state.getState(), versionId);
              for (const [id, annotation] of now.tables.annotations) {
                if (before.tables.annotations.get(id) !== annotation) {
                  index.set(id, isVisible(annotation) ? spansOf(annotation) : []);
                }
              }
              for (const id of before.tables.annotations.keys()) {
                if (!now.tables.annotations.has(id)) index.set(id, []);
              }
            }
            redraw();
          });
          const unwatchSession = session.state.subscribe((now, before) => {
            if (now.filter === before.filter) return;
            readAll();
            redraw();
          });
          const drawForPrint = () => showBlocks(view, [0, positionMapOf(view.state).blockCount]);
          window.addEventListener('beforeprint', drawForPrint);
          return {
            destroy: () => {
              unwatchRecords();
              unwatchSession();
              window.removeEventListener('beforeprint', drawForPrint);
            },
          };
        },
      }),
    ],
  });
}
