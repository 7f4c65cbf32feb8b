import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, type DecorationSet, type EditorView } from '@tiptap/pm/view';
import { createBlockDecorations } from './block-decorations';
import { nearElements } from './near-elements';

/** From this many characters (about 10,000 words) on, blocks outside the viewport are not laid out. */
const LONG_TEXT = 60_000;

/** How many paragraphs have their lines counted to estimate the height of all others. */
const SAMPLE = 6;

/** How many characters a line holds before the text has been measured: those of the column at its full width. */
const USUAL_PER_LINE = 66;

/** From this part of it on that the measured number differs, the heights are estimated anew. */
const TOLERANCE = 0.04;

/** The heights of the blocks; `null` in a text that is not long. */
interface Sizing {
  readonly perLine: number;
  readonly decorations: DecorationSet;
}

const key = new PluginKey<Sizing | null>('longText');

const lengths = new WeakMap<Node, number>();

function lengthOf(node: Node): number {
  const length = lengths.get(node) ?? node.textContent.length;
  lengths.set(node, length);
  return length;
}

/**
 * How many characters a line of the paragraphs on the screen holds; `null` when there are none. Of the others the browser tells
 * the height that it was told here.
 */
function measurePerLine(view: EditorView): number | null {
  const lineHeight = Number.parseFloat(getComputedStyle(view.dom).lineHeight) || 32;
  let characters = 0;
  let lines = 0;
  let count = 0;
  for (const block of nearElements(view)) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (block.localName !== 'p' || bottom <= 0 || top >= innerHeight) continue;
    characters += block.textContent?.length ?? 0;
    lines += Math.max(1, Math.round(height / lineHeight));
    count += 1;
    if (count === SAMPLE) break;
  }
  // The last line of a paragraph is half empty, taken all together.
  return lines === 0 ? null : Math.max(20, characters / (lines - count / 2));
}

/** Calls back in the frame after an element was first laid out on the page. Returns the function that stops it. */
function afterLayout(element: Element, then: () => void): () => void {
  let frame = 0;
  const sizes = new ResizeObserver(([entry]) => {
    if (entry === undefined || entry.contentRect.width === 0) return;
    sizes.disconnect();
    frame = requestAnimationFrame(then);
  });
  sizes.observe(element);
  return () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** Marks every block as one that may be skipped, with the height it will have, within about 2 % of what `perLine` says. */
function sizeBlocks(doc: Node, perLine: number): Sizing {
  const decorations: Decoration[] = [];
  doc.forEach((node, position) => {
    const lines = Math.ceil(Math.max(1, lengthOf(node) / perLine));
    const style = `contain-intrinsic-size: auto ${lines}lh`;
    decorations.push(Decoration.node(position, position + node.nodeSize, { class: 'rt-skippable', style }));
  });
  return { perLine, decorations: createBlockDecorations(decorations, []) };
}

/** Lets the browser skip what is far away in a long text, without the page changing its height as one scrolls. */
export const longText = Extension.create({
  name: 'longText',
  addProseMirrorPlugins: () => [
    new Plugin<Sizing | null>({
      key,
      state: {
        // From the start, or the browser would lay out the whole text once before anything is measured.
        init: (_config, { doc }) => (doc.content.size < LONG_TEXT ? null : sizeBlocks(doc, USUAL_PER_LINE)),
        apply: (transaction, value) => {
          const measured = transaction.getMeta(key) as Sizing | undefined;
          if (measured !== undefined || value === null) return measured ?? value;
          return transaction.docChanged ? sizeBlocks(transaction.doc, value.perLine) : value;
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
      view: (view) => {
        if (view.state.doc.content.size < LONG_TEXT) return {};
        const destroy = afterLayout(view.dom, () => {
          const perLine = view.isDestroyed ? null : measurePerLine(view);
          // To size thousands of blocks anew takes as long as to draw them.
          if (perLine === null || Math.abs(perLine / USUAL_PER_LINE - 1) < TOLERANCE) return;
          view.dispatch(view.state.tr.setMeta(key, sizeBlocks(view.state.doc, perLine)));
        });
        return { destroy };
      },
    }),
  ],
});
