import { expect, test } from 'vitest';
import { shareOfWords } from './text-likeness';

test.each([
  ['Bridge shut after storm', 'After the storm, BRIDGE is shut', 0.8],
  ['Bridge shut after storm', 'A loaf since 1911', 0],
  ['港务局 表示', '港务局 表示 春天', 0.8],
  ['', '', 0],
])('the lines %o and %o share %d of their words', (a, b, share) => {
  expect(shareOfWords(a, b)).toBeCloseTo(share, 2);
});
