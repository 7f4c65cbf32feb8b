import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TextRange } from '../../domain/span';
import { placeAnnotations } from '../place-annotations';
import { placeAside } from './place-aside';

const LINES = Array.from(
  { length: 5_000 },
  (_, index) =>
    `On day ${index} the harbour board of Sallow Reach counted ${index * 3} boats at berth ${index % 41}.`,
);
const OLD = LINES.join('\n');
const NOW = LINES.map((line, index) => (index % 7 === 0 ? line.replace('boats', 'barges') : line))
  .filter((_line, index) => index % 50 !== 0)
  .join('\n');

/** A span for each of the lines from the first on. */
function spansOf(count: number): TextRange[] {
  let start = 0;
  return LINES.slice(0, count).map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('placing spans of a long text', () => {
  test('gives the same aside as when it is done at once, however many there are', async () => {
    const workers = vi.spyOn(Worker.prototype, 'postMessage');
    const spans = spansOf(3_500);
    const placed = await placeAside({ oldText: OLD, newText: NOW, spans });
    expect(workers).toHaveBeenCalledOnce();
    expect(placed).toEqual(placeAnnotations(OLD, NOW, spans));
    expect(new Set(placed.map(({ status }) => status))).toEqual(new Set(['exact', 'edited', 'orphaned']));
  });

  test('ends its worker when it is done', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    await placeAside({ oldText: OLD, newText: NOW, spans: spansOf(1) });
    expect(ended).toHaveBeenCalledOnce();
  });

  test('ends its worker at once when it is told to stop', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const controller = new AbortController();
    const placing = placeAside({ oldText: OLD, newText: NOW, spans: spansOf(1_000) }, controller.signal);
    controller.abort();
    await expect(placing).rejects.toMatchObject({ name: 'AbortError' });
    expect(ended).toHaveBeenCalledOnce();
  });

  test('says of a span outside of the text what it says when done at once', async () => {
    const spans = [{ start: 3, end: OLD.length + 1 }];
    const placing = placeAside({ oldText: OLD, newText: NOW, spans });
    await expect(placing).rejects.toThrow(RangeError);
    await expect(placing).rejects.toThrow(`No text at 3 to ${OLD.length + 1} of ${OLD.length}`);
  });

  test('of which there are none is no list of nothing else', async () => {
    expect(await placeAside({ oldText: OLD, newText: NOW, spans: [] })).toEqual([]);
  });
});

test('few spans of a short text are placed without a worker', async () => {
  const workers = vi.spyOn(Worker.prototype, 'postMessage');
  const [oldText, newText] = [LINES.slice(0, 9).join('\n'), LINES.slice(1, 9).join('\n')];
  const spans = spansOf(9);
  expect(await placeAside({ oldText, newText, spans })).toEqual(placeAnnotations(oldText, newText, spans));
  expect(workers).not.toHaveBeenCalled();
});
