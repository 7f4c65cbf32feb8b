import { describe, expect, test } from 'vitest';
import { splitHtml } from './split-html';

describe('HTML cut into pieces', () => {
  const words = 'word '.repeat(2_000);
  const list = `<ul><li>${words}<br><img src=""/></li><li><ul><li>${words}</li></ul>${words}</li></ul>`;
  const html = Array.from({ length: 12 }, () => `<p>${words}</p>${list}<hr>`).join('');

  test('is the same when it is joined', () => expect(splitHtml(html).join('')).toBe(html));
  test('is cut between whole elements', () => {
    const pieces = splitHtml(html);
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) {
      expect(piece.match(/<ul>/g)?.length ?? 0).toBe(piece.match(/<\/ul>/g)?.length ?? 0);
      expect(piece.match(/<p>/g)?.length ?? 0).toBe(piece.match(/<\/p>/g)?.length ?? 0);
    }
  });
  test('of few words is one piece', () => expect(splitHtml('<p>Short</p>')).toEqual(['<p>Short</p>']));
});
