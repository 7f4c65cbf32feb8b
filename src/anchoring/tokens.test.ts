import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenReader } from './tokens';
import { UNSEEN } from './unseen-characters';

function tokensOf(text: string): readonly string[] {
  const { starts, ends, count } = createTokenReader().read(text);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
}

/** Whether two spellings are compared as the same. */
function areSame(one: string, other: string): boolean {
  const reader = createTokenReader();
  return String(reader.read(one).keys) === String(reader.read(other).keys);
}

describe('the tokens of a text', () => {
  it.each([
    ['It rained. Nobody came!', ['It', 'rained', '.', 'Nobody', 'came', '!']],
    ['桥将关闭 2030年', ['桥', '将', '关', '闭', '2030', '年']],
    ['wait … no... – yes', ['wait', '…', 'no', '...', '–', 'yes']],
    ['Hafen\u00ADamt', ['Hafen\u00ADamt']],
    ['a 🌉b', ['a', '🌉', 'b']],
    [' \n\t', []],
  ])('of %j are words, signs and single characters', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each([
    ['“Go it alone”', '"Go it alone"'],
    ['don’t', "don't"],
    ['2019–2024', '2019-2024'],
    ['Wait…', 'Wait...'],
    ['41 families', '41\u00A0families'],
    ['Café', 'Cafe\u0301'],
    ['Hafenamt', 'Hafen\u00ADamt'],
    ['Hafenamt', 'Hafen\u200Bamt'],
    ['الجسر', '\u200Fالجسر\u200E'],
    ['الجسر', '\u2067الجسر\u2069'],
  ])('compare %j and %j as the same', (one, other) => {
    expect(areSame(one, other)).toBe(true);
  });

  it('tell words apart by letter and by capital', () => {
    expect(areSame('may', 'May')).toBe(false);
    expect(areSame('resume', 'résumé')).toBe(false);
  });

  it('cover all of any text but spaces and what is not seen, in order, and cut no character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { starts, ends, count } = createTokenReader().read(text);
        let left = '';
        let end = 0;
        for (let at = 0; at < count; at += 1) {
          const start = starts[at] ?? 0;
          expect(start).toBeGreaterThanOrEqual(end);
          left += text.slice(end, start);
          end = ends[at] ?? 0;
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
        }
        left += text.slice(end);
        expect(left).toMatch(new RegExp(`^[\\s${UNSEEN}]*$`, 'u'));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
