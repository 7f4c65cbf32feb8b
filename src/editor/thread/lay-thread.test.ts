import { expect, it } from 'vitest';
import { layThread, type ThreadPlaces } from './lay-thread';

const places: ThreadPlaces = {
  lines: [],
  window: { top: 52, bottom: 900 },
  column: { left: 370, right: 960 },
  isRtl: false,
  signs: [],
  knot: { x: 1061, y: 75 },
  isAbove: true,
};

/** The height of the arrow's point, and whether its wings lie below it. */
function arrowOf(path: string): { point: number; pointsUp: boolean } {
  const [, wing, point] = /^M\S+ (\S+)L\S+ (\S+)L/.exec(path)?.map(Number) ?? [];
  if (wing === undefined || point === undefined) throw new Error(`No arrow in ${path}`);
  return { point, pointsUp: wing > point };
}

it('points up from the knot to a claim above, also while a bar lies over the text', () => {
  for (const top of [52, 98, 140]) {
    const { point, pointsUp } = arrowOf(layThread({ ...places, window: { top, bottom: 900 } }));
    expect(pointsUp, `${top}`).toBe(true);
    expect(point, `${top}`).toBeLessThan(places.knot.y);
  }
});

it('points down to a claim below', () => {
  expect(arrowOf(layThread({ ...places, isAbove: false }))).toEqual({ point: 884, pointsUp: false });
});
