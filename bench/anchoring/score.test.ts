import { expect, test } from 'vitest';
import type { Prediction } from './predict';
import { type Pair, parseRows, parseSpans } from './read-folder';
import { type Column, judge, parseTruth, score, type Truth } from './score';

const stands: Truth = {
  kind: 'real',
  class: 'edited-sentence',
  status: 'edited',
  range: { start: 10, end: 20 },
  tolerance: 2,
  acceptable: [],
  replacement: null,
};
const unchanged: Truth = { ...stands, status: 'exact', tolerance: 0 };
const gone: Truth = { ...stands, status: 'orphaned', range: null, tolerance: 0 };
const rewritten: Truth = {
  ...gone,
  acceptable: ['uncertain', 'edited'],
  replacement: { start: 30, end: 40 },
};

type Said = Pick<Prediction, 'status' | 'start' | 'end'>;
const at = (status: Said['status'], start: number, end: number): Said => ({ status, start, end });

test.each<[string, Truth, Said, Column[]]>([
  ['the right place', stands, at('edited', 10, 20), ['correct']],
  ['both ends as far off as may be', stands, at('edited', 8, 22), ['correct']],
  ['one end further off', stands, at('edited', 7, 20), ['wrong']],
  ['a place beside it', stands, at('edited', 20, 30), ['wrong', 'elsewhere']],
  ['changed words said to be unchanged', stands, at('exact', 10, 20), ['correct', 'label']],
  ['unchanged words said to be changed', unchanged, at('edited', 10, 20), ['correct', 'label']],
  ['unchanged words said to have moved', unchanged, at('moved', 10, 20), ['correct']],
  [
    'another status that is acceptable',
    { ...stands, acceptable: ['exact'] },
    at('exact', 10, 20),
    ['correct'],
  ],
  ['a doubt about what is clear', stands, { status: 'uncertain' }, ['uncertain']],
  ['a doubt that is acceptable', rewritten, { status: 'uncertain' }, ['correct']],
  ['what is there said to be gone', stands, { status: 'orphaned' }, ['missed']],
  ['what is gone said to be gone', gone, { status: 'orphaned' }, ['correct']],
  ['what is gone placed', gone, at('exact', 10, 20), ['wrong', 'elsewhere']],
  ['its replacement', rewritten, at('edited', 31, 40), ['correct']],
  ['more than its replacement', rewritten, at('edited', 29, 40), ['wrong', 'elsewhere']],
  ['its replacement said to be unchanged', rewritten, at('exact', 30, 40), ['wrong', 'elsewhere']],
  ['no words of its replacement', rewritten, at('edited', 30, 30), ['wrong', 'elsewhere']],
])('%s', (_name, truth, said, columns) => {
  expect(judge(truth, said)).toEqual(columns);
});

const row = (spanId: string, expected: object, kind = 'real') =>
  JSON.stringify({
    spanId,
    kind,
    class: 'c',
    start: 0,
    end: 3,
    exact: 'One',
    prefix: '',
    suffix: ' two',
    expected,
  });

function pairOf(lines: readonly string[]): Pair {
  const faults: string[] = [];
  const truth = parseRows(lines.join('\n'), 'p.jsonl', faults);
  const spans = parseSpans(truth, 'One two', faults);
  expect(faults).toEqual([]);
  return { pairId: 'p', oldText: 'One two', newText: 'One two', spans, truth };
}

test('counts by class, by kind and in all', () => {
  const pair = pairOf([
    row('a', { status: 'exact', start: 0, end: 3 }),
    row('b', { status: 'exact', start: 0, end: 3 }),
    row('c', { status: 'orphaned' }, 'adversarial'),
  ]);
  const { groups, totals } = score(
    [pair],
    [
      { pairId: 'p', spanId: 'a', status: 'exact', start: 0, end: 3, score: 1 },
      { pairId: 'p', spanId: 'b', status: 'orphaned', score: 0 },
      { pairId: 'p', spanId: 'c', status: 'exact', start: 0, end: 3, score: 1 },
    ],
  );
  expect(groups['real c']).toMatchObject({ spans: 2, correct: 1, missed: 1, wrong: 0 });
  expect(totals.adversarial).toMatchObject({ spans: 1, wrong: 1, elsewhere: 1 });
  expect(totals.all).toMatchObject({ spans: 3, correct: 1, missed: 1, wrong: 1, uncertain: 0, label: 0 });
});

test('names the line of what it cannot score', () => {
  const pair = pairOf([
    row('a', { status: 'exact', start: 0, end: 3 }),
    row('b', { status: 'lost' }),
    row('c', { status: 'moved' }),
  ]);
  expect(() => score([pair], [])).toThrow(
    'p.jsonl:1: no prediction for this span\np.jsonl:2: expected has no status that can be\np.jsonl:3: expected has no start and end',
  );
});

test('a truth without a tolerance allows none', () => {
  const [first] = pairOf([row('a', { status: 'exact', start: 0, end: 3 })]).truth;
  expect(first && parseTruth(first)).toMatchObject({ tolerance: 0, acceptable: [], replacement: null });
});
