import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ArticleDocument } from '../../domain/document';
import { compareVersions } from '../compare/compare-versions';
import { canonicalText } from '../text-blocks';
import { compareAside } from './compare-aside';

const LINES = Array.from(
  { length: 800 },
  (_, index) =>
    `On day ${index} the harbour board of Sallow Reach counted ${index * 3} boats at berth ${index % 41}.`,
);

function versionOf(lines: readonly string[], title: string) {
  const document: ArticleDocument = {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
  return { document, text: canonicalText(document), metadata: { title } };
}

const OLD = versionOf(LINES, 'Boats at berth');
const NOW = versionOf(
  LINES.map((line, index) => (index % 7 === 0 ? line.replace('boats', 'barges') : line)).filter(
    (_line, index) => index % 50 !== 0,
  ),
  'Barges at berth',
);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('comparing two long versions', () => {
  test('gives the same aside as when it is done at once', async () => {
    const workers = vi.spyOn(Worker.prototype, 'postMessage');
    const compared = await compareAside(OLD, NOW, 'en');
    expect(workers).toHaveBeenCalledOnce();
    expect(compared).toEqual(compareVersions(OLD, NOW, 'en'));
    expect(compared.blocks).toHaveLength(800);
    expect(compared.facts[0]).toMatchObject({ kind: 'headline', now: 'Barges at berth' });
  });

  test('ends its worker at once when it is told to stop', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const controller = new AbortController();
    const comparing = compareAside(OLD, NOW, 'en', controller.signal);
    controller.abort();
    await expect(comparing).rejects.toMatchObject({ name: 'AbortError' });
    expect(ended).toHaveBeenCalledOnce();
  });
});

test('short versions are compared without a worker', async () => {
  const workers = vi.spyOn(Worker.prototype, 'postMessage');
  const [old, now] = [versionOf(LINES.slice(0, 9), 'Boats'), versionOf(LINES.slice(1, 9), 'Boats')];
  expect(await compareAside(old, now, 'en')).toEqual(compareVersions(old, now, 'en'));
  expect(workers).not.toHaveBeenCalled();
});
