import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { createBlockDecorations } from './block-decorations';

/** From this many characters (about 10,000 words) on, blocks outside the viewport are not laid out. */
const LONG_TEXT = 60_000;

/** Blocks whose lines are counted to estimate the height of the others. */
const SAMPLE = 6;

/** What a line holds, and how high it is in CSS px, before the text has been measured. */
const USUAL_CHARACTERS_PER_LINE = 62;
const USUAL_LINE_HEIGHT = 32;

const key = new PluginKey<DecorationSet>('longText');

/** Measures the first paragraphs and gives every block the height it will have, within about 2 %. */
function estimate(view: EditorView): DecorationSet {
  const samples = [...view.dom.querySelectorAll<HTMLElement>('p')].slice(0, SAMPLE);
  const lineHeight = Number.parseFloat(getComputedStyle(view.dom).lineHeight) || 32;
  let characters = 0;
  let lines = 0;
  for (const block of samples) {
    characters += block.textContent?.length ?? 0;
    lines += Math.max(1, Math.round(block.getBoundingClientRect().height / lineHeight));
  }
  return sizeBlocks(view.state.doc, Math.max(20, characters / Math.max(1, lines)), lineHeight);
}

/** Marks every block as one that may be skipped, with the height it will have. */
function sizeBlocks(doc: Node, perLine: number, lineHeight: number): DecorationSet {
  const decorations: Decoration[] = [];
  doc.forEach((node, position) => {
    const height = Math.ceil(Math.max(1, node.textContent.length / perLine)) * lineHeight;
    const style = `contain-intrinsic-size: auto ${Math.round(height)}px`;
    decorations.push(Decoration.node(position, position + node.nodeSize, { class: 'rt-skippable', style }));
  });
  return createBlockDecorations(decorations, []);
}

/** Lets the browser skip what is far away in a long text, without the page changing its height as one scrolls. */
export const longText = Extension.create({
  name: 'longText',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        // From the start, or the browser would lay out the whole text once before anything is measured.
        init: (_config, { doc }) =>
          doc.content.size < LONG_TEXT
            ? DecorationSet.empty
            : sizeBlocks(doc, USUAL_CHARACTERS_PER_LINE, USUAL_LINE_HEIGHT),
        apply: (transaction, value) => (transaction.getMeta(key) as DecorationSet | undefined) ?? value,
      },
      props: { decorations: (state) => key.getState(state) },
      view: (view) => {
        if (view.state.doc.content.size < LONG_TEXT) return {};
        const frame = requestAnimationFrame(() => {
          if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, estimate(view)));
        });
        return { destroy: () => cancelAnimationFrame(frame) };
      },
    }),
  ],
});
