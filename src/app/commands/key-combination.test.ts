import { describe, expect, it } from 'vitest';
import {
  ariaKeys,
  describePress,
  isPressOf,
  type KeyPress,
  keyCaps,
  parseCombination,
} from './key-combination';

function press(key: string, code = '', held: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('key combinations', () => {
  it.each([
    ['c', press('c', 'KeyC'), true],
    ['c', press('C', 'KeyC', { shiftKey: true }), false],
    ['shift+w', press('W', 'KeyW', { shiftKey: true }), true],
    ['c', press('с', 'KeyC'), true],
    ['mod+z', press('z', 'KeyZ', { ctrlKey: true }), true],
    ['mod+z', press('z', 'KeyZ', { metaKey: true }), false],
    ['?', press('?', 'Slash', { shiftKey: true }), true],
    ['?', press('?', 'Minus', { shiftKey: true }), true],
    ['f6', press('F6', 'F6'), true],
    ['n', press('ñ', 'Semicolon'), false],
  ])('%s', (combination, event, expected) => {
    expect(isPressOf(parseCombination(combination), event, false)).toBe(expected);
  });

  it('describes a press so that it is recognised again', () => {
    for (const event of [
      press('k', 'KeyK', { ctrlKey: true }),
      press('?', 'Slash', { shiftKey: true }),
      press('ArrowLeft', 'ArrowLeft', { altKey: true, shiftKey: true }),
    ]) {
      const described = describePress(event, false);
      expect(described).not.toBeNull();
      expect(isPressOf(parseCombination(described ?? ''), event, false)).toBe(true);
    }
    expect(describePress(press('Shift'), false)).toBeNull();
  });

  it('shows caps by platform', () => {
    expect(keyCaps('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyCaps('g l', false)).toEqual(['G', 'L']);
    expect(ariaKeys('mod+k', false)).toBe('Control+K');
    expect(ariaKeys('g l', false)).toBe('');
  });
});
