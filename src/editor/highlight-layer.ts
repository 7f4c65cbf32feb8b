import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { DecorationSet, EditorView } from '@tiptap/pm/view';
import type { Annotation } from '../domain/annotation';
import type { TextRange } from '../domain/span';
import { isMarkedOn } from '../domain/standing';
import type { Translator } from '../i18n/translator';
import { annotationNumbers, inReadingOrder } from '../store/annotation-order';
import { changedIds } from '../store/changed-ids';
import { shownRanges } from '../store/shown-ranges';
import { annotationsOn, standingAnnotations } from '../store/standing-annotations';
import type { Workspace } from '../store/workspace';
import { createMarkDrawer, type MarkDrawer } from './mark-drawer';
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
  readonly drawer: MarkDrawer;
  /** First and last block near the viewport. */
  readonly window: readonly [number, number];
  /** First and last block that is drawn with marks: at least those near the viewport. */
  readonly drawn: readonly [number, number];
  readonly decorations: DecorationSet;
}

type LayerMeta = { readonly window: readonly [number, number] } | 'marks-changed';

const layerKey = new PluginKey<LayerState>('highlights');

/** Blocks near the viewport that are drawn before it has been measured. */
const FIRST_BLOCKS = 40;

/**
 * Up to this many spans all of them are drawn, wherever the viewport is: a screen reader that reads straight on never
 * scrolls, and would find plain text. Beyond, drawing all at every change would be felt.
 */
const ALL_DRAWN = 600;

function isSame(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** The way between offsets and positions of the document in a state. */
export function positionMapOf(state: EditorState): PositionMap {
  return layerKey.getState(state)?.map ?? createPositionMap(state.doc);
}

/** True for a transaction that draws marks anew. */
export function isRedraw(transaction: Transaction): boolean {
  return transaction.getMeta(layerKey) !== undefined;
}

/** The part of the text that is near the viewport, drawn with its marks. */
export function nearRange(state: EditorState): TextRange {
  const value = layerKey.getState(state);
  if (value === undefined) return { start: 0, end: 0 };
  const { map, window } = value;
  return { start: map.blockStart(window[0]), end: map.blockEnd(Math.min(window[1], map.blockCount - 1)) };
}

/** Takes these blocks for those near the viewport and draws their marks. */
export function showBlocks(view: EditorView, window: readonly [number, number]): void {
  const current = layerKey.getState(view.state)?.window;
  if (current !== undefined && isSame(current, window)) return;
  view.dispatch(takeOverSelection(view, view.state.tr.setMeta(layerKey, { window } satisfies LayerMeta)));
}

/** Draws the marks of the annotations in the blocks near the viewport, and follows the store. */
export function createHighlightLayer(options: HighlightOptions): Extension {
  const { workspace, translator, versionId, numberOf } = options;
  const { store, session } = workspace;
  let index: SpanIndex = createSpanIndex();

  function readAll(): void {
    const records = store.state.getState();
    const isVisible = createVisibility(records, session.state.getState(), versionId);
    // In the order of reading they are nearly sorted already, which is what the index begins with.
    index = createSpanIndex(
      inReadingOrder(annotationsOn(records.tables, versionId)).filter(isVisible).flatMap(spansOf),
    );
  }

  function spansOf(annotation: Annotation) {
    return shownRanges(store.state.getState().tables, annotation, versionId).map(({ start, end }) => ({
      annotationId: annotation.id,
      start,
      end,
    }));
  }

  function blocksToDraw(map: PositionMap, window: readonly [number, number]): readonly [number, number] {
    return index.size <= ALL_DRAWN ? [0, map.blockCount - 1] : window;
  }

  function draw(drawer: MarkDrawer, blocks: readonly [number, number]): DecorationSet {
    const { tables } = store.state.getState();
    const annotations = annotationsOn(tables, versionId);
    const numbers = annotationNumbers(standingAnnotations(tables));
    const marks = {
      index,
      annotations,
      numberOf: ({ id }: Annotation) => numbers.get(id) ?? 0,
      // What is drawn without having a place on this text is drawn where it might have one.
      isInDoubt: (annotation: Annotation) => !isMarkedOn(annotation, versionId),
    };
    return drawer.draw(marks, blocks);
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
            const drawn = blocksToDraw(map, window);
            const drawer = createMarkDrawer({ doc: state.doc, map, translator, numberOf });
            return { map, drawer, window, drawn, decorations: draw(drawer, drawn) };
          },
          apply: (transaction, value) => {
            const meta = transaction.getMeta(layerKey) as LayerMeta | undefined;
            if (meta === undefined) return value;
            const { map, drawer } = value;
            const window = meta === 'marks-changed' ? value.window : meta.window;
            const drawn = blocksToDraw(map, window);
            const isDrawn = meta !== 'marks-changed' && isSame(drawn, value.drawn);
            const decorations = isDrawn ? value.decorations : draw(drawer, drawn);
            return { map, drawer, window, drawn, decorations };
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
            const [annotations, earlier] = [
              annotationsOn(now.tables, versionId),
              annotationsOn(before.tables, versionId),
            ];
            if (annotations === earlier) {
              const isLinked =
                now.tables.evidence !== before.tables.evidence || now.tables.ties !== before.tables.ties;
              if (!isLinked || !session.state.getState().filter.onlyUnlinked) return;
              readAll();
            } else {
              const isVisible = createVisibility(now, session.state.getState(), versionId);
              for (const id of changedIds(earlier, annotations)) {
                const annotation = annotations.get(id);
                const isShown = annotation !== undefined && isVisible(annotation);
                index.set(id, isShown ? spansOf(annotation) : []);
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
