import { expect, it } from 'vitest';
import { stubPath, threadPath } from './thread-path';

it('goes along the line, up one upright with round bends and on to the knot', () => {
  expect(threadPath({ x: 100, y: 300 }, 180, { x: 200, y: 200 })).toBe(
    'M100 300H170Q180 300 180 290V210Q180 200 190 200H200',
  );
});

it('mirrors when the card stands on the other side', () => {
  expect(threadPath({ x: 200, y: 100 }, 120, { x: 100, y: 200 })).toBe(
    'M200 100H130Q120 100 120 110V190Q120 200 110 200H100',
  );
});

it('is one straight line at the same height', () => {
  expect(threadPath({ x: 100, y: 300 }, 180, { x: 200, y: 300.4 })).toBe('M100 300H200');
});

it('points up when the claim is above and down when it is below', () => {
  expect(stubPath(60, 180, { x: 200, y: 200 })).toMatch(/^M176 65L180 60L184 65M180 60/);
  expect(stubPath(800, 180, { x: 200, y: 200 })).toMatch(/^M176 795L180 800L184 795M180 800/);
});
