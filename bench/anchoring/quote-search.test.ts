import { expect, test } from 'vitest';
import { QUOTE_SEARCH } from './quote-search';

const find = (newText: string, start = 0) =>
  QUOTE_SEARCH.place('', newText, [
    { spanId: 's', start, end: start + 2, exact: 'ab', prefix: 'x', suffix: 'y' },
  ]);

test.each([
  ['nothing to find', 'cd', 0, { status: 'orphaned', score: 0 }],
  [
    'the place with more of the words around it',
    'ab cd xab',
    0,
    { status: 'exact', start: 7, end: 9, score: 1 },
  ],
  ['of equal ones the nearest', 'xaby xaby', 7, { status: 'exact', start: 6, end: 8, score: 1 }],
])('%s', (_name, text, start, said) => {
  expect(find(text, start)).toEqual([said]);
});
