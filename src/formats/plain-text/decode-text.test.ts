import { describe, expect, test } from 'vitest';
import { decodeText, isBinary } from './decode-text';

const STORY = 'Der Zähler stand auf 40 000 €, sagte „Möwe“ 🧵.';

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + (hasMark ? 2 : 0)));
  if (hasMark) view.setUint16(0, 0xfeff, !isBigEndian);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2 + (hasMark ? 2 : 0), text.charCodeAt(index), !isBigEndian);
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a text', () => {
  test.each([
    ['UTF-8', utf8(STORY), 'utf-8', 'guess'],
    ['UTF-8 with a mark', utf8(`\ufeff${STORY}`), 'utf-8', 'mark'],
    ['UTF-16, little end first, with a mark', utf16(STORY, false, true), 'utf-16le', 'mark'],
    ['UTF-16, big end first, with a mark', utf16(STORY, true, true), 'utf-16be', 'mark'],
    ['UTF-16, little end first', utf16(STORY, false, false), 'utf-16le', 'guess'],
    ['UTF-16, big end first', utf16(STORY, true, false), 'utf-16be', 'guess'],
  ])('%s', (_, bytes, encoding, by) => {
    expect(decodeText(bytes)).toEqual({ text: STORY, encoding, by });
    expect(isBinary(bytes)).toBe(false);
  });

  test('bytes that are no UTF-8 are read as Windows-1252', () => {
    const bytes = Uint8Array.from([0x4d, 0xf6, 0x77, 0x65, 0x20, 0xdf]);
    expect(decodeText(bytes)).toEqual({ text: 'Möwe ß', encoding: 'windows-1252', by: 'guess' });
  });
});

test('no bytes are no text and no error', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', by: 'guess' });
});

test('a character that is cut off at the end does not throw', () => {
  for (let length = 0; length < 12; length += 1) {
    expect(() => decodeText(utf8('🧵🧵🧵').subarray(0, length))).not.toThrow();
    expect(() => decodeText(utf16('🧵🧵🧵', false, true).subarray(0, length))).not.toThrow();
  }
});

test('zeros and control characters mark what is no text', () => {
  expect(
    isBinary(Uint8Array.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00])),
  ).toBe(true);
  expect(isBinary(Uint8Array.from({ length: 200 }, (_, index) => (index % 9 === 0 ? 0x02 : 0x61)))).toBe(
    true,
  );
  expect(isBinary(utf8('a\tb\r\nc'))).toBe(false);
});
