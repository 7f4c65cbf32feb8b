import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation } from '../domain/annotation';
import { createEdit, type Edit, removeEdit, updateEdit } from '../domain/change';
import { annotationNumbers, inReadingOrder } from './annotation-order';
import { changedIds } from './changed-ids';
import { emptyTables, type Tables, withChange, withRows } from './tables';

const OPEN = new Set(['one', 'two']);

const annotation = fc
  .record({
    id: fc.constantFrom(...'abcdefgh'),
    articleId: fc.constantFrom('one', 'two'),
    kind: fc.constantFrom('note', 'claim', 'technique'),
    start: fc.nat(6),
    length: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    ({ start, length, ...rest }) =>
      ({ ...rest, spans: [{ start, end: start + length }] }) as unknown as Annotation,
  );

/** Puts an annotation there, in the place of one with the same id, or takes that one away. */
const edit = fc.record({ annotation, isRemoval: fc.boolean() });
const step = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  isRead: fc.boolean(),
  isLoaded: fc.boolean(),
});

function withEdit(
  tables: Tables,
  { annotation: next, isRemoval }: { annotation: Annotation; isRemoval: boolean },
) {
  const known = tables.annotations.get(next.id);
  const edits: (Edit | null)[] = [];
  if (known === undefined) edits.push(isRemoval ? null : createEdit('annotations', next));
  else edits.push(isRemoval ? removeEdit('annotations', known) : updateEdit('annotations', known, next));
  return edits.filter((one) => one !== null);
}

/** Makes one change of several edits; of those of one annotation the first counts. */
function changed(tables: Tables, edits: readonly { annotation: Annotation; isRemoval: boolean }[]): Tables {
  const byId = new Map([...edits].reverse().map((one) => [one.annotation.id, one]));
  return withChange(tables, { edits: [...byId.values()].flatMap((one) => withEdit(tables, one)) }, OPEN);
}

function naiveOrder(annotations: Iterable<Annotation>): Annotation[] {
  const key = ({ spans, id }: Annotation) => [spans[0]?.start ?? 0, spans[0]?.end ?? 0, id] as const;
  return [...annotations].sort((a, b) => {
    const [[aStart, aEnd, aId], [bStart, bEnd, bId]] = [key(a), key(b)];
    return aStart - bStart || bEnd - aEnd || (aId < bId ? -1 : 1);
  });
}

it('has the order and the numbers of a full sort after any changes, read at every state or not', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      let tables = emptyTables();
      for (const { edits, isRead, isLoaded } of steps) {
        const before = tables;
        tables = isLoaded
          ? withRows(tables, { annotations: edits.map((one) => one.annotation) })
          : changed(tables, edits);
        const differing = [...new Set([...before.annotations.keys(), ...tables.annotations.keys()])].filter(
          (id) => before.annotations.get(id) !== tables.annotations.get(id),
        );
        expect([...changedIds(before.annotations, tables.annotations)].sort()).toEqual(differing.sort());
        if (!isRead) continue;
        const expected = naiveOrder(tables.annotations.values());
        expect(inReadingOrder(tables.annotations)).toEqual(expected);
        const numbers = annotationNumbers(tables.annotations);
        for (const one of expected) {
          const alike = expected.filter(
            ({ articleId, kind }) => articleId === one.articleId && kind === one.kind,
          );
          expect(numbers.get(one.id)).toBe(alike.indexOf(one) + 1);
        }
        expect(numbers.get('nobody')).toBeUndefined();
      }
    }),
    { seed: 61, numRuns: 400 },
  );
});
