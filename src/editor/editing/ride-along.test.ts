import { createDocument, getSchema } from '@tiptap/core';
import { lift, setBlockType, toggleMark, wrapIn } from '@tiptap/pm/commands';
import { history, redo, undo, undoDepth } from '@tiptap/pm/history';
import { Fragment, Slice } from '@tiptap/pm/model';
import { wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { canJoin, canSplit } from '@tiptap/pm/transform';
import { expect, it } from 'vitest';
import { createSeededRandom, type SeededRandom } from '../../domain/seeded-random.fixture';
import type { RiddenSpan } from '../../store/text-draft';
import { articleSchema } from '../article-schema';
import { isLost } from './ridden-span';
import { createRideAlong, type LastEdit, lastEditOf, withHeldSpans } from './ride-along';
import { rideAlongOf } from './riding-spans';

const schema = getSchema(articleSchema);

function paragraphs(...texts: readonly string[]) {
  return {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

function stateOf(json: object, spans: readonly RiddenSpan[]): EditorState {
  const plugins = [createRideAlong(spans), history({ depth: 1000 })];
  return EditorState.create({ doc: createDocument(json, schema), plugins });
}

function spansIn(state: EditorState): readonly RiddenSpan[] {
  return rideAlongOf(state)?.spans ?? [];
}

function wordsIn(state: EditorState): readonly string[] {
  return spansIn(state).map(({ from, to }) => state.doc.textBetween(from, to, '|'));
}

function span(from: number, to: number): RiddenSpan {
  return { annotationId: `a${from}`, start: from, end: to, from, to };
}

/** Types and takes back as the editor does, one time unit after the other. */
class Desk {
  private last: LastEdit | null = null;
  private time = 1000;

  constructor(public state: EditorState) {}

  edit(transaction: Transaction, pause = 1000): void {
    this.time += pause;
    transaction.setTime(this.time);
    const whole = withHeldSpans(this.state, transaction, this.last);
    this.last = lastEditOf(whole);
    this.state = this.state.apply(whole);
  }

  run(command: Command): boolean {
    return command(this.state, (transaction) => this.edit(transaction));
  }
}

it.each([
  ['what is typed before it stays out', 1, 1, 'x', ['bridge']],
  ['what is typed at its start stays out', 5, 5, 'x', ['bridge']],
  ['what is typed within goes in', 8, 8, 'xy', ['brixydge']],
  ['what is typed at its end stays out', 11, 11, 'x', ['bridge']],
  ['what is taken out of it is gone', 7, 9, '', ['brge']],
  ['what is taken out over its start is gone', 3, 7, '', ['idge']],
  ['a replacement of it all is all there is', 5, 11, 'weir', ['weir']],
  ['it is lost when all around it is replaced', 3, 14, 'weir', ['']],
])('%s, and undo gives it back', (_name, from, to, text, words) => {
  const desk = new Desk(stateOf(paragraphs('The bridge is shut.'), [span(5, 11)]));
  const transaction = desk.state.tr.insertText(text, from, to);
  desk.edit(transaction);
  expect(wordsIn(desk.state)).toEqual(words);
  desk.run(undo);
  expect(spansIn(desk.state)).toEqual([span(5, 11)]);
  desk.run(redo);
  expect(wordsIn(desk.state)).toEqual(words);
});

it('keeps a span that was lost lost, wherever one types', () => {
  const desk = new Desk(stateOf(paragraphs('The bridge is shut.'), [span(5, 11)]));
  desk.edit(desk.state.tr.delete(5, 11));
  desk.edit(desk.state.tr.insertText('weir', 5));
  expect(spansIn(desk.state).map(isLost)).toEqual([true]);
});

it('notes in whose words something was done', () => {
  const desk = new Desk(stateOf(paragraphs('The bridge is shut.'), [span(1, 4), span(5, 11)]));
  desk.edit(desk.state.tr.insertText('x', 4));
  expect([...(rideAlongOf(desk.state)?.touched ?? [])]).toEqual([]);
  desk.edit(desk.state.tr.delete(7, 8));
  expect([...(rideAlongOf(desk.state)?.touched ?? [])]).toEqual([1]);
});

it('takes letters that are deleted one after the other back as one step, through the end of a span', () => {
  const desk = new Desk(stateOf(paragraphs('The bridge is shut.'), [span(5, 11)]));
  for (let at = 14; at > 7; at -= 1) desk.edit(desk.state.tr.delete(at - 1, at), 100);
  expect(undoDepth(desk.state)).toBe(1);
  desk.run(undo);
  expect(spansIn(desk.state)).toEqual([span(5, 11)]);
  expect(desk.state.doc.textContent).toBe('The bridge is shut.');
});

const WORDS = ['bridge', 'toll', ' ', 'x', 'Quenby ', '', 'of the weir', '👩‍👩‍👧'];

/** Some edit of those a person can make, as far as it is possible here. */
function editAtRandom(desk: Desk, random: SeededRandom): void {
  const { state } = desk;
  const { size } = state.doc.content;
  const [a, b] = [random(size + 1), random(size + 1)];
  const near = Math.min(size, a + random(12));
  const { $from, $to } = TextSelection.between(state.doc.resolve(a), state.doc.resolve(near));
  const far = TextSelection.between(state.doc.resolve(Math.min(a, b)), state.doc.resolve(Math.max(a, b)));
  const word = WORDS[random(WORDS.length)] ?? '';
  const pause = random(3) === 0 ? 1000 : 100;
  const selected = state.apply(state.tr.setSelection(TextSelection.between($from, $to)));
  const onSelection = (command: Command) => {
    command(selected, (transaction) => {
      const again = state.tr.setSelection(TextSelection.between($from, $to));
      for (const step of transaction.steps) again.step(step);
      desk.edit(again, pause);
    });
  };
  const { nodes, marks } = schema;
  switch (random(12)) {
    case 0:
    case 1:
      if (word !== '') desk.edit(state.tr.insertText(word, $from.pos), pause);
      break;
    case 2:
    case 3:
      desk.edit(state.tr.delete($from.pos, $to.pos), pause);
      break;
    case 4:
      desk.edit(state.tr.insertText(word, $from.pos, $to.pos), pause);
      break;
    case 5:
      if (canSplit(state.doc, $from.pos)) desk.edit(state.tr.split($from.pos), pause);
      break;
    case 6: {
      const place = $from.parent.isTextblock && $from.depth > 0 ? $from.before() : 0;
      const { nodeBefore, nodeAfter } = state.doc.resolve(place);
      const isAlike = nodeBefore?.type === nodeAfter?.type;
      if (isAlike && canJoin(state.doc, place)) desk.edit(state.tr.join(place), pause);
      break;
    }
    case 7: {
      const lines = ['The ferry', 'is full', 'again'].slice(random(3));
      const content = lines.map((text) => nodes.paragraph?.createChecked(null, schema.text(text)));
      const slice = Slice.maxOpen(Fragment.from(content.filter((node) => node !== undefined)));
      desk.edit(state.tr.replace($from.pos, $to.pos, slice), pause);
      break;
    }
    case 8:
      if (nodes.heading) onSelection(setBlockType(nodes.heading, { level: 2 }));
      break;
    case 9:
      onSelection(random(2) === 0 || !nodes.blockquote ? lift : wrapIn(nodes.blockquote));
      break;
    case 10:
      if (marks.bold)
        onSelection(
          random(2) === 0 || !nodes.bulletList ? toggleMark(marks.bold) : wrapInList(nodes.bulletList),
        );
      break;
    default:
      desk.edit(state.tr.deleteRange(far.from, far.to), pause);
  }
}

it.each([0, 500, 1000, 1500])(
  'has every span where it was after undo, redo and undo of 500 runs of edits from seed %i on',
  (start) => {
    for (let seed = start + 1; seed <= start + 500; seed += 1) {
      const random = createSeededRandom(seed);
      const text = 'The bridge over the weir is shut, said Halvar Quenby. Nobody knows why or how long. ';
      const json = paragraphs(text, text.repeat(2), 'Short.', text);
      const doc = createDocument(json, schema);
      const spans = Array.from({ length: 12 }, (_, index): RiddenSpan => {
        const from = 1 + random(doc.content.size - 3);
        const range = TextSelection.between(
          doc.resolve(from),
          doc.resolve(Math.min(doc.content.size, from + 1 + random(30))),
        );
        return { ...span(range.from, range.to), annotationId: `a${index}` };
      });
      const desk = new Desk(stateOf(json, spans));
      /** What stood before each step of undo. */
      const before: (readonly RiddenSpan[])[] = [];
      for (let step = 0; step < 12; step += 1) {
        const { state } = desk;
        editAtRandom(desk, random);
        if (undoDepth(desk.state) > undoDepth(state)) before.push(spansIn(state));
      }
      const end = desk.state;
      for (const spansBefore of before.toReversed()) {
        desk.run(undo);
        expect(spansIn(desk.state), `seed ${seed}`).toEqual(spansBefore);
      }
      expect(desk.state.doc.eq(doc), `seed ${seed}`).toBe(true);
      while (desk.run(redo));
      expect(spansIn(desk.state), `seed ${seed}`).toEqual(spansIn(end));
      expect(desk.state.doc.eq(end.doc), `seed ${seed}`).toBe(true);
      while (desk.run(undo));
      expect(spansIn(desk.state), `seed ${seed}`).toEqual(spans);
    }
  },
  20_000,
);
