import { describe, expect, it } from 'vitest';
import type { BlockExtent } from './block-change';
import { isStealthEdit } from './stealth-edit';

const ask = (
  extent: BlockExtent | null,
  old: string | null,
  now: string | null,
  modified?: readonly [string | null, string | null],
) =>
  isStealthEdit({
    extent,
    old: { publishedAt: old, ...(modified === undefined ? {} : { modifiedAt: modified[0] }) },
    now: { publishedAt: now, ...(modified === undefined ? {} : { modifiedAt: modified[1] }) },
  });

describe('a stealth edit', () => {
  it('is another text under the same date', () => {
    expect(ask('words', '2026-10-12', '2026-10-12')).toBe(true);
    expect(ask('words', '2026-10-12', '2026-10-12', ['2026-10-12T18:00', '2026-10-12T18:00'])).toBe(true);
    expect(ask('words', '2026-10', '2026-10-12')).toBe(true);
  });

  it('is none when the text is the same, or either date has changed', () => {
    expect(ask(null, '2026-10-12', '2026-10-12')).toBe(false);
    expect(ask('typography', '2026-10-12', '2026-10-12')).toBe(false);
    expect(ask('words', '2026-10-12', '2026-10-13')).toBe(false);
    expect(ask('words', '2026-10-12', '2026-10-12', ['2026-10-12T18:00', '2026-10-13T09:00'])).toBe(false);
    expect(ask('words', '2026-10-12', '2026-10-12', [null, '2026-10-13'])).toBe(false);
  });

  it('is not claimed of a page without a date', () => {
    expect(ask('words', null, null)).toBe(false);
  });
});
