import { expect, it } from 'vitest';
import type { BlockChange } from '../../anchoring/compare/block-change';
import { foldRows } from './fold-rows';

const rowsOf = (kinds: readonly string[]) => kinds.map((kind) => ({ kind }) as unknown as BlockChange);
const shown = (kinds: readonly string[]) =>
  foldRows(rowsOf(kinds)).map((part) =>
    part.kind === 'fold' ? `${part.at}: ${part.blocks.length} folded` : `${part.at}: ${part.block.kind}`,
  );

it('folds what did not change, but for a single block', () => {
  expect(shown(['same', 'same', 'changed', 'same', 'added', 'same', 'same', 'same'])).toEqual([
    '0: 2 folded',
    '2: changed',
    '3: same',
    '4: added',
    '5: 3 folded',
  ]);
  expect(shown([])).toEqual([]);
});
