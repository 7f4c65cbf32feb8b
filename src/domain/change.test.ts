import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  composeEdits,
  createEdit,
  type Edit,
  fitInverse,
  invertEdit,
  removeEdit,
  updateEdit,
} from './change';
import { applyPatch, describePatch } from './patch';

type Row = { readonly id: string };

const value = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constant(null),
  fc.string({ maxLength: 2 }),
  fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
);
/** Records as they are stored: a body with fields that may be missing. */
const row = fc.record(
  {
    id: fc.constant('r'),
    name: value,
    body: fc.record({ a: value, b: value }, { requiredKeys: [] }),
    tags: value,
  },
  { requiredKeys: ['id', 'body'] },
) as fc.Arbitrary<Row>;
const state = fc.option(row, { nil: undefined });

/** The edit that leads from one state of a record to another. */
function editBetween(before: Row | undefined, after: Row | undefined): Edit | null {
  if (before === undefined) return after === undefined ? null : createEdit('entities', after);
  return after === undefined ? removeEdit('entities', before) : updateEdit('entities', before, after);
}

function applyAll(start: Row | undefined, edits: readonly (Edit | null)[]): Row | undefined {
  return edits.reduce((now, edit) => (edit === null ? now : applyEdit(now, edit)), start);
}

const run = { seed: 20261012, numRuns: 1000 };

describe('a patch', () => {
  it('leads from the first record to the second and, turned round, back', () => {
    fc.assert(
      fc.property(row, row, (first, second) => {
        const pair = describePatch(first, second);
        expect(pair === null ? first : applyPatch(first, pair.after)).toEqual(second);
        expect(pair === null ? second : applyPatch(second, pair.before)).toEqual(first);
      }),
      run,
    );
  });
});

describe('an edit', () => {
  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(state, state, (first, second) => {
        const edit = editBetween(first, second);
        if (edit === null) return;
        expect(applyEdit(second, invertEdit(edit))).toEqual(first);
        const fitted = fitInverse(edit, second);
        expect(applyAll(second, [fitted])).toEqual(first);
      }),
      run,
    );
  });

  it('composed with the next ones does what they do one after the other, there and back', () => {
    fc.assert(
      fc.property(state, fc.array(state, { minLength: 1, maxLength: 4 }), (first, others) => {
        const states = [first, ...others];
        const edits = others
          .map((next, index) => editBetween(states[index], next))
          .filter((edit) => edit !== null);
        const composed = edits.reduce<Edit[]>((joined, edit) => composeEdits(joined, [edit]), []);
        const last = others.at(-1);
        expect(applyAll(first, composed)).toEqual(last);
        expect(applyAll(last, composed.map(invertEdit))).toEqual(first);
      }),
      run,
    );
  });

  it('taken back leaves alone what somebody else has changed since', () => {
    fc.assert(
      fc.property(row, value, value, (start, mine, theirs) => {
        fc.pre(JSON.stringify(mine) !== JSON.stringify(theirs));
        const changed = { ...start, name: mine };
        const edit = updateEdit('entities', start, changed);
        if (edit === null) return;
        const others = { ...changed, name: theirs };
        expect(applyAll(others, [fitInverse(edit, others)])).toEqual(others);
      }),
      run,
    );
  });
});
