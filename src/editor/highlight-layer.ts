import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
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
import { rideAlongOf } from './editing/riding-spans';
import { createMarkDrawer, type DrawnText, type MarkDrawer } from './mark-drawer';
import { numberBlocks } from './number-blocks';
import { createPositionMap, type PositionMap } from './position-map';
import { createSpanIndex, type SpanIndex } from './span-index';
import { takeOverSelection } from './take-over-selection';
import { createVisibility } from './visible-annotations';

/** What the layer needs to know; made once per editor. */
export interface HighlightOptions {
  readonly workspace: Workspace;
  readonly translator: Translator;
  readonly versionId: string;
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
  return transaction.docChanged || transaction.getMeta(layerKey) !== undefined;
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
  const { workspace, translator, versionId } = options;
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

  /** The spans that are drawn: those of the version, or of a text that is edited where their words are now. */
  function spansIn(state: EditorState, map: PositionMap): SpanIndex {
    const riding = rideAlongOf(state);
    if (riding === null) return index;
    const records = store.state.getState();
    const annotations = annotationsOn(records.tables, versionId);
    const isVisible = createVisibility(records, session.state.getState(), versionId);
    const shownById = new Map([...annotations].map(([id, annotation]) => [id, isVisible(annotation)]));
    return createSpanIndex(
      riding.spans.flatMap(({ annotationId, from, to }) =>
        from < to && shownById.get(annotationId) === true
          ? [{ annotationId, start: map.toOffset(from, 1), end: map.toOffset(to, -1) }]
          : [],
      ),
    );
  }

  function drawnText(doc: Node, map: PositionMap): DrawnText {
    const numbers = numberBlocks(doc);
    return { doc, map, translator, numberOf: (block) => numbers[block] ?? null };
  }

  /** The layer with the marks of these spans; where the same blocks are drawn `before`, it is taken over. */
  function drawLayer(
    spans: SpanIndex,
    { map, drawer, window }: Pick<LayerState, 'map' | 'drawer' | 'window'>,
    before: LayerState | null,
  ): LayerState {
    const drawn = spans.size <= ALL_DRAWN ? ([0, map.blockCount - 1] as const) : window;
    if (before !== null && isSame(drawn, before.drawn)) return { ...before, window };
    const { tables } = store.state.getState();
    const annotations = annotationsOn(tables, versionId);
    const numbers = annotationNumbers(standingAnnotations(tables));
    const marks = {
      index: spans,
      annotations,
      numberOf: ({ id }: Annotation) => numbers.get(id) ?? 0,
      // What is drawn without having a place on this text is drawn where it might have one.
      isInDoubt: (annotation: Annotation) => !isMarkedOn(annotation, versionId),
    };
    return { map, drawer, window, drawn, decorations: drawer.draw(marks, drawn) };
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
            const drawer = createMarkDrawer(drawnText(state.doc, map));
            const window = [0, FIRST_BLOCKS] as const;
            return drawLayer(spansIn(state, map), { map, drawer, window }, null);
          },
          apply: (transaction, value, _before, state) => {
            const meta = transaction.getMeta(layerKey) as LayerMeta | undefined;
            if (transaction.docChanged) {
              const map = createPositionMap(transaction.doc);
              const drawer = value.drawer.follow(drawnText(transaction.doc, map));
              return drawLayer(spansIn(state, map), { ...value, map, drawer }, null);
            }
            if (meta === undefined) return value;
            const spans = spansIn(state, value.map);
            if (meta === 'marks-changed') return drawLayer(spans, value, null);
            return drawLayer(spans, { ...value, window: meta.window }, value);
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
