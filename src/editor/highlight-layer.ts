import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Annotation } from '../domain/annotation';
import type { TextRange } from '../domain/span';
import type { Translator } from '../i18n/translator';
import { annotationNumbers } from '../store/reading-order';
import type { Workspace } from '../store/workspace';
import { markAttributes } from './mark-attributes';
import { cutPieces } from './pieces';
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

/** Where the text of a block goes from one inline node to the next. */
function seamsOf(doc: Node, map: PositionMap, block: number): readonly number[] {
  const seams: number[] = [];
  doc.nodeAt(map.blockPosition(block))?.forEach((_node, offset) => {
    if (offset > 0) seams.push(map.blockStart(block) + offset);
  });
  return seams;
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
    index = createSpanIndex(
      [...records.tables.annotations.values()].filter(isVisible).flatMap((annotation) => spansOf(annotation)),
    );
  }

  function spansOf(annotation: Annotation) {
    return annotation.spans
      .filter((span) => span.versionId === versionId)
      .map(({ start, end }) => ({ annotationId: annotation.id, start, end }));
  }

  function blocksToDraw(map: PositionMap, window: readonly [number, number]): readonly [number, number] {
    return index.size <= ALL_DRAWN ? [0, map.blockCount - 1] : window;
  }

  function draw(
    state: EditorState,
    map: PositionMap,
    [first, last]: readonly [number, number],
  ): DecorationSet {
    const { annotations } = store.state.getState().tables;
    const numbers = annotationNumbers(annotations);
    const decorations: Decoration[] = [];
    for (let block = first; block <= Math.min(last, map.blockCount - 1); block += 1) {
      const range = { start: map.blockStart(block), end: map.blockEnd(block) };
      const number = numberOf(block);
      if (number !== null) {
        const from = map.blockPosition(block);
        const to = from + (range.end - range.start) + 2;
        decorations.push(Decoration.node(from, to, { 'data-number': String(number) }));
      }
      const spans = index.touching(range);
      if (spans.length === 0) continue;
      for (const piece of cutPieces(range, spans, seamsOf(state.doc, map, block))) {
        const from = map.toPosition(piece.start);
        const to = from + (piece.end - piece.start);
        // Each is wrapped around those before it: the widest is the outermost element.
        for (const mark of piece.marks) {
          const annotation = annotations.get(mark.annotationId);
          if (annotation === undefined) continue;
          const number = numbers.get(annotation.id) ?? 0;
          decorations.push(
            Decoration.inline(from, to, markAttributes(translator, mark, piece, annotation, number)),
          );
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
            const drawn = blocksToDraw(map, window);
            return { map, window, drawn, decorations: draw(state, map, drawn) };
          },
          apply: (transaction, value, _before, state) => {
            const meta = transaction.getMeta(layerKey) as LayerMeta | undefined;
            if (meta === undefined) return value;
            const { map } = value;
            const window = meta === 'marks-changed' ? value.window : meta.window;
            const drawn = blocksToDraw(map, window);
            const isDrawn = meta !== 'marks-changed' && isSame(drawn, value.drawn);
            return { map, window, drawn, decorations: isDrawn ? value.decorations : draw(state, map, drawn) };
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
