import { expect, test } from 'vitest';
import { placeAnnotations } from '../place-annotations';
import { placeAside } from './place-aside';

const OLD = Array.from({ length: 4_000 }, (_, index) => `Line ${index} of the harbour log.`).join('\n');
const NOW = OLD.replace('Line 7 ', 'Entry 7 ');
const SPANS = [{ start: 3, end: 20 }];

test('a long text is done here where there is no worker', async () => {
  expect(typeof Worker).toBe('undefined');
  const placed = await placeAside({ oldText: OLD, newText: NOW, spans: SPANS });
  expect(placed).toEqual(placeAnnotations(OLD, NOW, SPANS));
});

test('nothing is done for one who has stopped already', async () => {
  const placing = placeAside({ oldText: OLD, newText: NOW, spans: SPANS }, AbortSignal.abort());
  await expect(placing).rejects.toMatchObject({ name: 'AbortError' });
});

test('a span outside of the text is refused', async () => {
  const spans = [{ start: 3, end: OLD.length + 1 }];
  await expect(placeAside({ oldText: OLD, newText: NOW, spans })).rejects.toThrow(RangeError);
});
